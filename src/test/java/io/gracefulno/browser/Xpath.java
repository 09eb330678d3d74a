package io.gracefulno.browser;

import org.openqa.selenium.By;

/** Finds things by the words a person reads. */
final class Xpath {
    private Xpath() {}

    static By button(String name) {
        String words = quoted(name);
        return By.xpath(
                ".//button[not(@role='menuitem')][normalize-space()=" + words + " or @aria-label=" + words + "]");
    }

    static By menuItem(String words) {
        return By.xpath(".//*[@role='menuitem'][normalize-space()=" + quoted(words) + "]");
    }

    /** The block of a field, by its label without what stands behind it in brackets. */
    static By field(String label) {
        return By.xpath(".//*[@data-block-id][.//label[normalize-space(text())=" + quoted(label)
                + "] or .//legend[normalize-space(text())=" + quoted(label) + "]]");
    }

    static By option(String words) {
        String text = quoted(words);
        return By.xpath(".//label[contains(@class, 'option')][normalize-space()=" + text
                + " or ./span/text()[normalize-space()=" + text + "]]//input");
    }

    static By selectWith(String option) {
        return By.xpath(".//select[.//option[normalize-space()=" + quoted(option) + "]]");
    }

    /** Text with “typographic” quotes at most; a straight one of each kind can't be written in XPath 1. */
    static String quoted(String text) {
        return text.contains("'") ? "\"" + text + "\"" : "'" + text + "'";
    }
}

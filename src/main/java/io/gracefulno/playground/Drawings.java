package io.gracefulno.playground;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.MustacheFactory;
import java.io.StringWriter;
import java.util.Map;

/** Fills the page's templates. {@code {{name}}} is escaped; {@code {{{name}}}} is for HTML that was drawn here. */
final class Drawings {
    private final MustacheFactory templates = new DefaultMustacheFactory("playground/templates");

    String fill(String template, Map<String, ?> values) {
        StringWriter html = new StringWriter();
        templates.compile(template + ".mustache").execute(html, values);
        return html.toString();
    }

    /** A note in the place of something this page can't draw. */
    static String unknown(String type) {
        return "<p class=\"unknown\">The playground can't draw “" + Html.escape(type) + "”. Slack may.</p>";
    }
}

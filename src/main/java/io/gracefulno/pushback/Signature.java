package io.gracefulno.pushback;

import static java.util.Locale.ROOT;

import io.gracefulno.pushback.TheirWords.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Leaves out how a reply is signed, and what a mail adds by law or by habit of the house. */
final class Signature {
    /** A line of a signature isn't longer, in UTF-16 units. */
    private static final int LINE = 70;

    /** A sentence has more words. */
    private static final int SENTENCE = 6;

    private static final int CLOSING_WORDS = 6;

    private static final Set<String> CLOSINGS = Set.of(
            "best",
            "regards",
            "rgds",
            "br",
            "kr",
            "kind regards",
            "best regards",
            "warm regards",
            "warmest regards",
            "kindest regards",
            "many regards",
            "with regards",
            "with kind regards",
            "with best regards",
            "with warm regards",
            "with respect",
            "with great respect",
            "with respectful greetings",
            "respectfully",
            "best wishes",
            "warm wishes",
            "kind wishes",
            "with best wishes",
            "with warm wishes",
            "all best",
            "warmly",
            "cordially",
            "sincerely",
            "yours",
            "yours sincerely",
            "yours faithfully",
            "yours truly",
            "yours ever",
            "sincerely yours",
            "faithfully",
            "cheers",
            "thanks",
            "thanks again",
            "many thanks",
            "thx",
            "thank you",
            "thanks a million",
            "thank you!",
            "with thanks",
            "ta",
            "hugs",
            "love",
            "mit freundlichen grüßen",
            "mfg",
            "freundliche grüsse",
            "freundliche grüße",
            "viele grüße",
            "liebe grüße",
            "beste grüße",
            "cordialement",
            "bien cordialement",
            "bien à vous",
            "salutations",
            "salutations distinguées",
            "saludos",
            "saludos cordiales",
            "un saludo",
            "un cordial saludo",
            "atentamente",
            "cordiali saluti",
            "distinti saluti",
            "saluti",
            "atenciosamente",
            "atentamente.",
            "abraço",
            "met vriendelijke groet",
            "groet",
            "groeten",
            "groetjes",
            "med vänlig hälsning",
            "med venlig hilsen",
            "med vennlig hilsen",
            "mvh",
            "vänligen",
            "pozdrawiam",
            "z poważaniem",
            "warm greetings",
            "greetings",
            "kind greetings",
            "with greetings");

    private static final List<String> DEVICES = List.of(
            "sent from my ",
            "sent from outlook",
            "sent from mail",
            "sent from yahoo",
            "sent via ",
            "get outlook for",
            "von meinem iphone",
            "gesendet von",
            "von meinem ",
            "envoyé de mon",
            "envoyé depuis",
            "enviado desde mi",
            "enviado do meu",
            "inviato da",
            "inviato dal",
            "verzonden vanaf",
            "verstuurd vanaf",
            "wysłane z",
            "skickat från",
            "sendt fra",
            "lähetetty",
            "sent with ",
            "dictated",
            "sent on the go");

    /** One of these is enough wherever it stands. */
    private static final List<String> PLAINLY_LEGAL = List.of(
            "intended recipient",
            "intended solely",
            "intended only",
            "solely for the addressee",
            "consider the environment",
            "unsubscribe",
            "registered office",
            "privileged information",
            "legally privileged",
            "received this email in error",
            "received this e-mail in error",
            "received this message in error",
            "received it in error",
            "any unauthorised",
            "any unauthorized",
            "views expressed",
            "swept for",
            "does not constitute an offer",
            "freedom of information");

    /** Two of these, or one below a signature. */
    private static final List<String> LEGAL = List.of(
            "privacy",
            "data protection",
            "personal data",
            "gdpr",
            "confidential",
            "addressee",
            "in error",
            "registered in",
            "company no",
            "company number",
            "reg. no",
            "equal opportunit",
            "equal-opportunit",
            "virus",
            "disclaimer",
            "privileged",
            "employment agency",
            "employment business",
            "retention",
            "monitored",
            "opt out",
            "copyright",
            "all rights",
            "e-mails may be",
            "emails may be",
            "separate legal entity",
            "vorstand",
            "sitz der",
            "handelsregister",
            "amtsgericht",
            "org.nr",
            "vat no",
            "vat reg",
            "licence no",
            "license no",
            "by replying",
            "processed",
            "recipient",
            "notice:",
            "we hold",
            "we store",
            "we retain",
            "mailing list",
            "stop to");

    private final List<Line> lines;
    private boolean signed;

    private Signature(List<Line> lines) {
        this.lines = lines;
    }

    static List<Line> leftOut(List<Line> lines) {
        return new Signature(lines).run();
    }

    private List<Line> run() {
        List<Line> kept = new ArrayList<>();
        boolean said = false;
        for (int at = 0; at < lines.size(); ) {
            int end = paragraphEnd(at);
            List<Line> paragraph = lines.subList(at, end);
            at = end;
            if (paragraph.size() == 1 && isRule(paragraph.getFirst().text()) && said) {
                signed = true;
            } else if (!isLegal(text(paragraph), said)) {
                for (Line line : paragraph) {
                    if (keeps(line, said)) {
                        kept.add(line);
                        said |= !line.isBlank();
                    }
                }
            }
        }
        return kept;
    }

    /** After the last line without a blank one between; a rule stands alone. */
    private int paragraphEnd(int from) {
        int end = from + 1;
        if (lines.get(from).isBlank() || isRule(lines.get(from).text())) {
            return end;
        }
        while (end < lines.size()
                && !lines.get(end).isBlank()
                && !isRule(lines.get(end).text())
                && !isClosing(lines.get(end).text())) {
            end++;
        }
        return end;
    }

    private static boolean isRule(String text) {
        return text.length() >= 2 && text.chars().allMatch(c -> "-_=–—*~".indexOf(c) >= 0);
    }

    private static String text(List<Line> paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph.forEach(line -> text.append(line.text()).append(' '));
        return text.toString().toLowerCase(ROOT);
    }

    private boolean isLegal(String text, boolean said) {
        if (!said) {
            return false;
        }
        long marks = LEGAL.stream().filter(text::contains).limit(2).count();
        return marks >= (signed ? 1 : 2) || PLAINLY_LEGAL.stream().anyMatch(text::contains);
    }

    private boolean keeps(Line line, boolean said) {
        String text = line.text();
        if (text.isEmpty()) {
            return true;
        }
        String lower = text.toLowerCase(ROOT);
        if (said && text.length() < LINE && DEVICES.stream().anyMatch(lower::startsWith)) {
            signed = true;
            return false;
        }
        if (said && isClosing(text)) {
            signed = true;
            return false;
        }
        if (signed && (lower.startsWith("ps") || lower.startsWith("p.s") || lower.startsWith("p.p.s"))) {
            signed = false;
            return true;
        }
        return !signed || isSentence(text);
    }

    /** "Kind regards", also with a name behind it. */
    private static boolean isClosing(String text) {
        if (text.length() > LINE) {
            return false;
        }
        String lower = text.toLowerCase(ROOT);
        int comma = lower.indexOf(',');
        String head = (comma < 0 ? lower : lower.substring(0, comma)).replaceAll("[.!\\s]+$", "");
        return CLOSINGS.contains(head) && text.split("\\s+", -1).length <= CLOSING_WORDS;
    }

    /** Below a signature only what is plainly said is kept: no names, titles, numbers, addresses. */
    private static boolean isSentence(String text) {
        String[] words = text.split("\\s+", -1);
        if (text.indexOf('|') >= 0 || text.indexOf('@') >= 0 || text.indexOf('·') >= 0 || words.length < SENTENCE) {
            return false;
        }
        long digits = text.chars().filter(Character::isDigit).count();
        long small = 0;
        for (String word : words) {
            small += !word.isEmpty() && Character.isLowerCase(word.charAt(0)) ? 1 : 0;
        }
        return digits < SENTENCE && small * 2 > words.length;
    }
}

package io.gracefulno.pushback;

import static java.util.Locale.ROOT;

import io.gracefulno.pushback.TheirWords.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Leaves out the mail that a reply quotes, as mail programs in several languages mark it. */
final class Quoted {
    /** A line that announces a quotation may be wrapped into so many. */
    private static final int WRAPPED = 3;

    /** The lines of a header block stand so close to each other. */
    private static final int BLOCK = 7;

    /** An announcement isn't longer, in UTF-16 units. */
    private static final int LONG = 300;

    private static final List<String> WROTE = List.of(
            "wrote:",
            "writes:",
            "schrieb:",
            "schreef:",
            "a écrit :",
            "a écrit:",
            "escribió:",
            "ha scritto:",
            "scrive:",
            "escreveu:",
            "skrev:",
            "napisał:",
            "napisała:",
            "napisał(a):",
            "kirjoitti:",
            "yazdı:",
            "napsal:",
            "napsal(a):",
            "írta:",
            "a scris:",
            "написал:",
            "написав:",
            "έγραψε:",
            "さんは書きました:",
            "写道：",
            "写道:");

    /** Where the name comes after the verb. */
    private static final List<String> WROTE_BEFORE_NAME = List.of(" schrieb ", " schreef ", " skrev ", " napisał ");

    private static final List<String> OPENS_ANNOUNCEMENT = List.of(
            "on ", "am ", "le ", "el ", "il ", "em ", "op ", "den ", "w dniu ", "dnia ", "pada ", "dne ", "ma ",
            "tarih");

    private static final List<String> DIVIDERS = List.of(
            "original message",
            "forwarded message",
            "original appointment",
            "ursprüngliche nachricht",
            "weitergeleitete nachricht",
            "message d'origine",
            "message original",
            "message transféré",
            "mensaje original",
            "mensaje reenviado",
            "messaggio originale",
            "messaggio inoltrato",
            "mensagem original",
            "oorspronkelijk bericht",
            "wiadomość oryginalna",
            "oprindelig meddelelse",
            "ursprungligt meddelande",
            "begin forwarded message",
            "anfang der weitergeleiteten",
            "début du message");

    private static final Set<String> FROM = Set.of(
            "from", "von", "de", "da", "van", "od", "fra", "från", "lähettäjä", "gönderen", "feladó", "от", "发件人");

    private static final Set<String> OTHER_FIELDS = Set.of(
            "sent",
            "date",
            "to",
            "cc",
            "subject",
            "gesendet",
            "datum",
            "an",
            "betreff",
            "envoyé",
            "date d'envoi",
            "à",
            "objet",
            "enviado",
            "enviado el",
            "fecha",
            "para",
            "asunto",
            "inviato",
            "data",
            "a",
            "oggetto",
            "assunto",
            "verzonden",
            "aan",
            "onderwerp",
            "wysłano",
            "do",
            "temat",
            "skickat",
            "till",
            "ämne",
            "sendt",
            "til",
            "emne",
            "lähetetty",
            "vastaanottaja",
            "aihe",
            "reply-to",
            "tárgy",
            "címzett",
            "dátum",
            "elküldve",
            "发送时间",
            "收件人",
            "主题");

    private final List<Line> lines;

    private Quoted(List<Line> lines) {
        this.lines = lines;
    }

    static List<Line> leftOut(List<Line> lines) {
        return new Quoted(lines).run();
    }

    private List<Line> run() {
        List<Line> kept = new ArrayList<>();
        boolean said = false;
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            int after = announcement(at);
            if (after > at) {
                if (!marked(after)) {
                    break;
                }
                at = after - 1;
            } else if (divides(line)) {
                if (said) {
                    break;
                }
            } else if (opensBlock(at)) {
                if (said) {
                    break;
                }
                // Pasted with the head of their own mail.
                at = afterBlock(at) - 1;
            } else if (!isMarked(line)) {
                kept.add(line);
                said |= !line.isBlank();
            }
        }
        return kept;
    }

    private static boolean isMarked(Line line) {
        return line.text().startsWith(">") || line.text().startsWith("&gt;");
    }

    /** Whether the next line with words has a mark of quoting; if not, all that follows is taken as quoted. */
    private boolean marked(int from) {
        for (int at = from; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                return isMarked(lines.get(at));
            }
        }
        return false;
    }

    /** After the lines of "On Tuesday, Mina wrote:", or {@code at} where there is none. */
    private int announcement(int at) {
        String text = "";
        for (int end = at; end < Math.min(at + WRAPPED, lines.size()); end++) {
            String line = lines.get(end).text().toLowerCase(ROOT);
            text = text.isEmpty() ? line : text + " " + line;
            if (line.isEmpty() || text.length() > LONG || (end == at && !opensAnnouncement(line))) {
                return at;
            }
            boolean verbBefore =
                    text.endsWith(":") && WROTE_BEFORE_NAME.stream().anyMatch(text::contains);
            if (verbBefore || WROTE.stream().anyMatch(text::endsWith)) {
                return end + 1;
            }
        }
        return at;
    }

    private static boolean opensAnnouncement(String line) {
        return OPENS_ANNOUNCEMENT.stream().anyMatch(line::startsWith)
                || (WROTE.stream().anyMatch(line::endsWith)
                        && line.chars().anyMatch(c -> Character.isDigit(c) || c == '@'));
    }

    private static boolean divides(Line line) {
        String text = line.text();
        if (text.length() > LONG || text.isEmpty()) {
            return false;
        }
        String lower = text.toLowerCase(ROOT).replace('’', '\'');
        boolean ruled = lower.startsWith("--") || lower.endsWith(":") || lower.startsWith("__");
        return ruled && DIVIDERS.stream().anyMatch(lower::contains);
    }

    private boolean opensBlock(int at) {
        if (!FROM.contains(field(lines.get(at)))) {
            return false;
        }
        int fields = 0;
        for (int i = at + 1; i < Math.min(at + BLOCK, lines.size()); i++) {
            fields += OTHER_FIELDS.contains(field(lines.get(i))) ? 1 : 0;
        }
        return fields >= 2;
    }

    private int afterBlock(int at) {
        int end = at + 1;
        while (end < lines.size() && OTHER_FIELDS.contains(field(lines.get(end)))) {
            end++;
        }
        return end;
    }

    /** What stands before a line's colon, in small letters. */
    private static String field(Line line) {
        int colon = line.text().indexOf(':');
        colon = colon < 0 ? line.text().indexOf('：') : colon;
        return colon < 1 || colon > 20
                ? ""
                : line.text().substring(0, colon).strip().toLowerCase(ROOT).replace('’', '\'');
    }
}

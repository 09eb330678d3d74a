package io.gracefulno.coaching;

import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Claim;
import io.gracefulno.letter.Composer;
import io.gracefulno.letter.Disclosure;
import io.gracefulno.letter.Door;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Kind;
import io.gracefulno.letter.Length;
import io.gracefulno.letter.Letter;
import io.gracefulno.letter.Part;
import io.gracefulno.letter.Passage;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Register;
import io.gracefulno.letter.Spelling;
import io.gracefulno.letter.Stage;
import io.gracefulno.wording.Library;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/** Composed texts of every kind, reason, channel and register, with names and hours that bring points of their own. */
final class Correspondence {
    private static final Composer COMPOSER = new Composer(Library.english());

    private static final Pattern POINT = Pattern.compile(
            "\\b(Dr|Sr|Inc(?! I| Th| Pl| Yo| It)|[ap]\\.m(?=\\. (?:[a-z(]|GMT|Lisbon|London|New))|[ap](?=\\.m))\\.");
    private static final char HIDDEN = '\uE000';

    private final Random random;

    Correspondence(Random random) {
        this.random = random;
    }

    /** @param number decides kind, reason, channel and register, so that all of them come in turn */
    Letter letter(int number) {
        Kind kind = number % 2 == 0 ? Kind.DECLINE : turn(Kind.values(), number / 2);
        Channel channel = turn(Channel.values(), number / 3);
        Letter letter = COMPOSER.compose(facts(number, kind, channel), random.nextInt(10));
        return number % 3 == 0 ? letter : letter.email().orElse(letter);
    }

    private Facts facts(int number, Kind kind, Channel channel) {
        return Facts.builder()
                .kind(kind)
                .reason(turn(Reason.values(), number))
                .register(turn(Register.values(), number))
                .channel(channel)
                .stage(one(Stage.values()))
                .length(one(Length.STANDARD, Length.STANDARD, Length.SHORT))
                .spelling(one(Spelling.values()))
                .disclosure(Optional.of(one(Disclosure.values())))
                .door(Optional.of(one(Door.values())))
                .emailFollows(random.nextBoolean())
                .claim(Claim.ALREADY_ACCEPTED, random.nextInt(5) == 0)
                .claim(Claim.ACCEPTED_CONFIRMED, random.nextBoolean())
                .claim(Claim.INTERESTED, true)
                .claim(Claim.MATERIALS, random.nextBoolean())
                .claim(Claim.APPLIED, random.nextBoolean())
                .claim(Claim.REFERRAL, random.nextInt(4) == 0)
                .text(Fact.CANDIDATE, one("Mei Tanaka", "Owen J. Marsh", "Cher", ""))
                .text(Fact.RECRUITER, one("Dana Smith", "Dr. Lena Brandt", "Ana-Maria Cruz", ""))
                .text(Fact.ROLE, one("Sr. Data Analyst", "Practice Nurse", "Head of C++", ""))
                .text(Fact.COMPANY, one("Copperline Inc.", "Northgate Water", ""))
                .text(Fact.CAUSE, one("My manager moved a deadline to that day.", "", ""))
                .text(Fact.COMPLIMENT, one("Your open day was the best I've been to.", "", ""))
                .text(Fact.FEEDBACK, one("The advert could name the pay band.", "", ""))
                .text(Fact.LATER_MONTH, one("September", "", ""))
                .text(Fact.OTHER_REASON, one("I'm starting a degree in September.", "", "", ""))
                .text(Fact.WHAT_CHANGED, "I've moved to Galway, a mile from your office.")
                .text(Fact.OTHER_ROLE, one("Harbour Pilot", ""))
                .text(Fact.NEW_TIME, one("Thursday at 10 a.m.", ""))
                .text(Fact.BY_DATE, one("2027-04-16", ""))
                .text(Fact.QUESTION, one("how many days a week are on site", ""))
                .text(Fact.DECLINED_ON, one("2026-06-02", ""))
                .text(Fact.CALLED_ON, one("2027-03-08", ""))
                .text(Fact.TOPIC, one("how you plan a season", ""))
                .text(Fact.PLACE, one("Rotterdam", ""))
                .text(Fact.REFERRAL_NAME, one("Marta Greene", "", ""))
                .slot(
                        random.nextBoolean()
                                ? Optional.of(OffsetDateTime.parse("2027-03-09T15:00:00Z"))
                                : Optional.empty())
                .timezone(Optional.of(ZoneId.of("Europe/Lisbon")))
                .slotZone(random.nextInt(3) == 0 ? Optional.of(ZoneId.of("America/New_York")) : Optional.empty())
                .build();
    }

    private static <T> T turn(T[] choices, int number) {
        return choices[number % choices.length];
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** The body sentence by sentence. What the composer says without calling it a part counts as own words. */
    static List<Said> sentences(Letter letter) {
        List<Said> all = new ArrayList<>();
        String body = letter.body();
        int at = 0;
        for (Passage passage : letter.passages()) {
            int start = indexOf(body, passage.text(), at);
            if (passage.part() == Part.SUBJECT || start < 0) {
                continue;
            }
            unnamed(body, at, start).ifPresent(all::add);
            int from = all.isEmpty() ? start : at + spaces(body, at).length();
            from = Math.max(from, start);
            boolean whole = passage.part() == Part.GREETING || passage.part() == Part.SIGNOFF;
            String gap = spaces(body, Math.max(at, lastWord(body, start)));
            for (String sentence : whole ? List.of(passage.text()) : split(passage.text())) {
                String text = body.substring(from, from + sentence.length());
                all.add(new Said(gap, text, passage.part(), passage.with()));
                from += sentence.length() + 1;
                gap = " ";
            }
            at = start + passage.text().length();
        }
        unnamed(body, at, body.length()).ifPresent(all::add);
        return all;
    }

    private static Optional<Said> unnamed(String body, int from, int to) {
        String text = body.substring(from, to);
        return text.isBlank() ? Optional.empty() : Optional.of(Said.own(spaces(body, from), text.strip()));
    }

    private static int lastWord(String body, int end) {
        int at = end;
        while (at > 0 && Character.isWhitespace(body.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static String spaces(String body, int from) {
        int to = from;
        while (to < body.length() && Character.isWhitespace(body.charAt(to))) {
            to++;
        }
        return body.substring(from, to);
    }

    /** The first letter may be small in the body. */
    private static int indexOf(String body, String text, int from) {
        int at = body.indexOf(text, from);
        return at >= 0 ? at : body.indexOf(text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1), from);
    }

    private static List<String> split(String text) {
        String hidden = POINT.matcher(text).replaceAll("$1" + HIDDEN);
        List<String> sentences = new ArrayList<>();
        for (String sentence : hidden.split("(?<=[.?!]) ", -1)) {
            sentences.add(sentence.replace(HIDDEN, '.'));
        }
        return sentences;
    }
}

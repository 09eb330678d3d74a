package io.gracefulno.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.letter.CardLine;
import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Claim;
import io.gracefulno.letter.Composer;
import io.gracefulno.letter.Disclosure;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Kind;
import io.gracefulno.letter.Length;
import io.gracefulno.letter.Letter;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Register;
import io.gracefulno.letter.Stage;
import io.gracefulno.wording.Library;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Letters as the composer writes them, of every kind, about people and companies with all sorts of names. */
class MaskedLettersTest {
    private static final Library LIBRARY = Library.english();
    private static final Composer COMPOSER = new Composer(LIBRARY);
    private static final Set<String> COMMON = LIBRARY.commonWords();
    private static final Masker MASKER = new Masker(COMMON);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int ROUNDS = 4;

    private record Cast(String company, String recruiter, String candidate, String other) {
        Names names() {
            return new Names(company, recruiter, candidate, List.of(other));
        }
    }

    /** Of as many words each, and none a word of English. */
    private static final Cast PLAIN = new Cast("Zorvex", "Quillon Tavistra", "Brenka Vosk", "Ottil Gramsey");

    private static final List<Cast> EVERYDAY = List.of(
            new Cast("Indeed", "Will May", "Grace Hope", "Mark Young"),
            new Cast("Next", "May Park", "Rich Good", "Faith West"),
            new Cast("Target", "Hope Price", "Frank Case", "Dawn Rose"),
            new Cast("Square", "Mark Wish", "Will Reason", "June Best"),
            new Cast("Match", "Faith Call", "Penny Please", "Joy Day"));

    private static final List<Cast> ALL_SORTS = List.of(
            new Cast("Larkfield Robotics", "Tomasz Wierzbicki", "Noor Haddad", "Marta Greene"),
            new Cast("Müller & Söhne GmbH", "Dr. Jürgen Weiß", "Łukasz Żak", "Jean-Luc O’Neill"),
            new Cast("L'Oréal S.A.", "Ms Siobhán O'Brien", "Ines de Carvalho", "Björn Ødegård"),
            new Cast("Arc", "Ann Lee", "Jo Dò", "Dev Raj"),
            new Cast("The Quillon Trust", "Yun", "María José García Márquez", "Cher"));

    private static Facts facts(Random random, Kind kind, Reason reason, Cast cast) {
        Facts.Builder facts = Facts.builder()
                .kind(kind)
                .reason(reason)
                .register(one(random, Register.values()))
                .stage(one(random, Stage.values()))
                .channel(one(random, Channel.values()))
                .length(one(random, Length.values()))
                .disclosure(Optional.of(one(random, Disclosure.values())))
                .emailFollows(random.nextBoolean())
                .claim(Claim.APPLIED, random.nextBoolean())
                .claim(Claim.REFERRAL, random.nextBoolean())
                .claim(Claim.REFERRAL_AGREED, random.nextBoolean())
                .claim(Claim.INTERESTED, true)
                .claim(Claim.MATERIALS, true)
                .text(Fact.COMPANY, cast.company())
                .text(Fact.RECRUITER, cast.recruiter())
                .text(Fact.CANDIDATE, cast.candidate())
                .text(Fact.REFERRAL_NAME, cast.other())
                .text(Fact.REFERRAL_EMAIL, random.nextBoolean() ? "a.friend@example.org" : "")
                .text(Fact.ROLE, one(random, "Data Analyst", "Practice Nurse", ""))
                .text(Fact.OTHER_REASON, "the course starts in September")
                .text(Fact.WHAT_CHANGED, "I've moved a mile from your office.")
                .text(Fact.REPLY_ADDRESS, one(random, "me@example.org", ""));
        if (random.nextBoolean()) {
            facts.slot(Optional.of(OffsetDateTime.parse("2027-06-08T14:30:00+01:00")));
        }
        return facts.build();
    }

    @SafeVarargs
    private static <T> T one(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** All that is read of it, each text by itself. */
    private static List<String> texts(Letter letter) {
        List<String> texts = new ArrayList<>();
        letter.subject().ifPresent(texts::add);
        texts.add(letter.body());
        letter.email().ifPresent(email -> texts.addAll(texts(email)));
        letter.card().stream().map(CardLine::text).forEach(texts::add);
        return texts;
    }

    /** One of every kind and reason. */
    private static List<List<String>> letters(List<Cast> casts) {
        Random random = new Random(20270308);
        List<List<String>> letters = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Reason reason : Reason.values()) {
                Cast cast = casts.get(letters.size() % casts.size());
                letters.add(texts(COMPOSER.compose(facts(random, kind, reason, cast), random.nextInt(12))));
            }
        }
        return letters;
    }

    /** The same letter about others. */
    private static String recast(String text, Cast cast) {
        String recast = text.replace(PLAIN.company(), cast.company());
        List<String> from = List.of(PLAIN.recruiter(), PLAIN.candidate(), PLAIN.other());
        List<String> to = List.of(cast.recruiter(), cast.candidate(), cast.other());
        for (int i = 0; i < from.size(); i++) {
            recast = recast.replace(from.get(i), to.get(i));
            for (int word = 0; word < 2; word++) {
                recast = recast.replace(from.get(i).split(" ")[word], to.get(i).split(" ")[word]);
            }
        }
        return recast;
    }

    @Test
    void everydayNamesAreHiddenWhereOthersWouldBeAndNowhereElse() {
        for (List<String> plain : letters(List.of(PLAIN))) {
            List<String> expected = MASKER.mask(PLAIN.names(), Set.of(), plain).texts();
            for (Cast cast : EVERYDAY) {
                List<String> texts =
                        plain.stream().map(text -> recast(text, cast)).toList();

                assertThat(MASKER.mask(cast.names(), Set.of(), texts).texts())
                        .as(cast.toString())
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void onlyNamesAndAddressesAreHidden() {
        for (List<String> texts : letters(List.of(PLAIN))) {
            Masked masked = MASKER.mask(PLAIN.names(), Set.of(), texts);

            assertThat(masked.masks().hidden().values())
                    .isSubsetOf(
                            "Zorvex",
                            "Quillon Tavistra",
                            "Quillon",
                            "Tavistra",
                            "Brenka Vosk",
                            "Brenka",
                            "Ottil Gramsey",
                            "Ottil",
                            "a.friend@example.org",
                            "me@example.org");
            assertThat(String.join(" ", masked.texts())).doesNotContain("Zorvex", "Quillon", "Brenka", "Ottil", "@");
        }
    }

    @Test
    void noNameRemainsAndFillingGivesTheTextBack() {
        Random random = new Random(20270309);
        List<List<String>> letters = letters(ALL_SORTS);
        for (int i = 0; i < ROUNDS * letters.size(); i++) {
            List<String> texts = letters.get(i % letters.size());
            Cast cast = ALL_SORTS.get(i % letters.size() % ALL_SORTS.size());
            List<String> perturbed =
                    texts.stream().map(text -> perturbed(random, text, cast)).toList();

            Masked masked = MASKER.mask(cast.names(), Set.of(), perturbed);

            assertThat(masked.texts().stream().map(masked.masks()::fill).toList())
                    .isEqualTo(perturbed);
            Set<String> distinct = distinct(cast);
            for (String text : masked.texts()) {
                assertThat(words(text)).as(text).doesNotContainAnyElementsOf(distinct);
            }
        }
    }

    /** The words of the names that nobody needs to write otherwise. */
    private static Set<String> distinct(Cast cast) {
        return words(String.join(" ", cast.company(), cast.recruiter(), cast.candidate(), cast.other())).stream()
                .filter(word -> word.length() > 1 && !COMMON.contains(word))
                .filter(word -> !Set.of("gmbh", "dr", "ms", "de", "sohne").contains(word))
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String text) {
        String bare = Normalizer.normalize(text, Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replace("ß", "ss")
                .replace("ł", "l")
                .replace("ø", "o");
        return WORD.matcher(bare).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    private static String perturbed(Random random, String text, Cast cast) {
        String changed = text;
        for (String name : List.of(cast.company(), cast.recruiter(), cast.candidate(), cast.other())) {
            for (String form : forms(name)) {
                changed = changed.replace(form, changed(random, form));
            }
            String form = one(random, forms(name).toArray(new String[0]));
            String handle = form.toLowerCase(Locale.ROOT).replaceAll("[\\s.&'’]+", ".");
            changed += one(
                    random,
                    "",
                    " (" + changed(random, form) + ")",
                    "\n" + changed(random, form) + "'s idea",
                    " " + changed(random, form) + "-wide",
                    " Write to " + handle + "@mail.example.org, or see https://" + handle + ".example.org/x.",
                    " ⟦company 1⟧ [recruiter 2] [[person 1]]",
                    " ⟦" + form + "⟧");
        }
        return changed;
    }

    private static List<String> forms(String name) {
        List<String> forms = new ArrayList<>(List.of(name));
        String bare = name.replaceFirst("^(Dr\\.|Ms|The) ", "").replaceFirst(" (GmbH|S\\.A\\.)$", "");
        forms.add(bare);
        forms.add(bare.split(" ")[0]);
        return forms;
    }

    private static String changed(Random random, String form) {
        return switch (random.nextInt(9)) {
            case 0 -> form.toUpperCase(Locale.ROOT);
            case 1 -> form.toLowerCase(Locale.ROOT);
            case 2 -> Normalizer.normalize(form, Form.NFD);
            case 3 -> Normalizer.normalize(form, Form.NFD).replaceAll("\\p{M}", "");
            case 4 ->
                form.replace("ü", "ue").replace("ö", "oe").replace("ß", "ss").replace("ø", "oe");
            case 5 -> form.replace('\'', '’').replace('’', '\'');
            case 6 -> form.replace(" ", "\u00A0");
            case 7 -> form.replace(" ", "\n");
            default -> form;
        };
    }
}

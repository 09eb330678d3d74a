package io.gracefulno.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.gracefulno.wording.Library;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables {@code ~} is a line break and {@code _} a space that breaks no line. */
class MaskerTest {
    private static final Masker MASKER = new Masker(Library.english().commonWords());

    private static String read(String cell) {
        return cell.replace('~', '\n').replace('_', '\u00A0');
    }

    private static void masks(Names names, String text, String expected) {
        Masked masked = MASKER.mask(names, Set.of(), List.of(read(text)));
        assertThat(masked.texts()).containsExactly(read(expected));
        assertThat(masked.masks().fill(masked.texts().getFirst())).isEqualTo(read(text));
    }

    private static Names company(String name) {
        return new Names(name, "", "", List.of());
    }

    private static Names recruiter(String name) {
        return new Names("", name, "", List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Larkfield | I know Larkfield well. | I know ⟦company 1⟧ well.",
                "Larkfield | larkfield, LARKFIELD | ⟦company 1⟧, ⟦company 2⟧",
                "Larkfield | Larkfield's team; Larkfield’s team | ⟦company 1⟧'s team; ⟦company 1⟧’s team",
                "Larkfield | a Larkfield-wide freeze | a ⟦company 1⟧-wide freeze",
                "Larkfield | (Larkfield) *Larkfield* #larkfield | (⟦company 1⟧) *⟦company 1⟧* #⟦company 2⟧",
                "Larkfield Robotics | at Larkfield Robotics. | at ⟦company 1⟧.",
                "Larkfield Robotics | at Larkfield, in robotics | at ⟦company 1⟧, in robotics",
                "Larkfield Robotics | Robotics Engineer at Larkfield | Robotics Engineer at ⟦company 1⟧",
                "Larkfield Robotics | larkfield robotics or LARKFIELD Robotics | ⟦company 1⟧ or ⟦company 2⟧",
                "Larkfield Robotics | Larkfield~Robotics and Larkfield_Robotics | ⟦company 1⟧ and ⟦company 2⟧",
                "Larkfield Robotics | LarkfieldRobotics and larkfieldrobotics | ⟦company 1⟧ and ⟦company 2⟧",
                "Larkfield Robotics | at Larkfield. Robotics is next. | at ⟦company 1⟧. Robotics is next.",
                "Larkfield Robotics | Larkfield~~Robotics is next. | ⟦company 1⟧~~Robotics is next.",
                "Larkfield Robotics Ltd | at Larkfield Robotics | at ⟦company 1⟧",
                "Larkfield Robotics | Larkfield Robotics Ltd. is | ⟦company 1⟧ is",
                "Larkfield Robotics | Larkfield Robotics Ltd. Thank you | ⟦company 1⟧. Thank you",
                "Larkfield GmbH & Co. KG | at Larkfield GmbH, at Larkfield | at ⟦company 1⟧, at ⟦company 2⟧",
                "Larkfield S.A. | at Larkfield as a nurse | at ⟦company 1⟧ as a nurse",
                "Larkfield, Inc. | at Larkfield, Inc., and | at ⟦company 1⟧, and",
                "The Larkfield Group | the Larkfield Group, the Larkfield team |"
                        + " the ⟦company 1⟧, the ⟦company 2⟧ team",
                "Royal Larkfield Hospital | at Larkfield, a royal hospital | at ⟦company 1⟧, a royal hospital",
                "Goldman Sachs | Goldman, Sachs or goldman | ⟦company 1⟧, ⟦company 2⟧ or ⟦company 3⟧",
                "International Business Machines | at IBM or ibm | at ⟦company 1⟧ or ibm",
                "ООО Ромашка | в Ромашке, Ромашка | в ⟦company 1⟧, ⟦company 2⟧",
                "Arc | a search for the Arc | a search for the ⟦company 1⟧",
                "Arc | arcs and arcane things of Arc2 | arcs and arcane things of Arc2",
                "H&M | at H&M or h&m, H and M | at ⟦company 1⟧ or ⟦company 2⟧, ⟦company 3⟧",
                "Marks & Spencer | Marks and Spencer, M&S; full marks |" + " ⟦company 1⟧, M&S; full marks",
                "3M | at 3M | at ⟦company 1⟧",
                "7-Eleven | at 7-Eleven, 7 days, seven to eleven | at ⟦company 1⟧, 7 days, seven to eleven",
                "L’Oréal | at L'Oreal, L’ORÉAL | at ⟦company 1⟧, ⟦company 2⟧",
                "OpenDoor | at OpenDoor, Open Door, an open door | at ⟦company 1⟧, ⟦company 2⟧, an open door",
                "Larkfield | the Larkfields, larkfield2 | the ⟦company 1⟧, ⟦company 2⟧",
                "Müller | Mueller, Muller, MÜLLER | ⟦company 1⟧, ⟦company 2⟧, ⟦company 3⟧",
                "Mueller | at Müller | at ⟦company 1⟧",
                "Ørsted | Orsted or Oersted | ⟦company 1⟧ or ⟦company 2⟧",
                "Weiß | Weiss, WEISS, weiß | ⟦company 1⟧, ⟦company 2⟧, ⟦company 3⟧",
                "Du | due to Du | due to ⟦company 1⟧",
            })
    void aCompanyIsHiddenHoweverItIsWritten(String name, String text, String expected) {
        masks(company(name), text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tomasz Wierzbicki | Dear Tomasz, | Dear ⟦recruiter 1⟧,",
                "Tomasz Wierzbicki | Tomasz Wierzbicki, Tomasz | ⟦recruiter 1⟧, ⟦recruiter 2⟧",
                "Tomasz Wierzbicki | Mr Wierzbicki, Mr. WIERZBICKI | Mr ⟦recruiter 1⟧, Mr. ⟦recruiter 2⟧",
                "Tomasz Wierzbicki | T. Wierzbicki, T Wierzbicki | ⟦recruiter 1⟧, ⟦recruiter 2⟧",
                "Tomasz Wierzbicki | T. J. Wierzbicki; Tomasz W. | ⟦recruiter 1⟧; ⟦recruiter 2⟧.",
                "Tomasz Wierzbicki | plan B. Wierzbicki agreed | plan B. ⟦recruiter 1⟧ agreed",
                "Tomasz Wierzbicki | Wierzbicki Tomasz, Wierzbicki, Tomasz |"
                        + " ⟦recruiter 1⟧, ⟦recruiter 2⟧, ⟦recruiter 3⟧",
                "Tomasz Wierzbicki | @tomasz.wierzbicki, tomasz-w | @⟦recruiter 1⟧, ⟦recruiter 2⟧-w",
                "Ms Ana Okafor | Dear Ms Okafor, | Dear Ms ⟦recruiter 1⟧,",
                "Ms Okafor | Ms Okafor, Okafor’s | Ms ⟦recruiter 1⟧, ⟦recruiter 1⟧’s",
                "Dr. Lena Brandt, PhD | Lena finished her PhD | ⟦recruiter 1⟧ finished her PhD",
                "Joe Bloggs | Bloggs’ letter; the Bloggses | ⟦recruiter 1⟧’ letter; the ⟦recruiter 2⟧",
                "Siobhán O’Brien | siobhan, Siobhán, O'Brien, OBRIEN |"
                        + " ⟦recruiter 1⟧, ⟦recruiter 2⟧, ⟦recruiter 3⟧, ⟦recruiter 4⟧",
                "Siobhan O'Brien | Siobhán O’Brien’s | ⟦recruiter 1⟧’s",
                "Łukasz Żak | Lukasz, ŁUKASZ ZAK | ⟦recruiter 1⟧, ⟦recruiter 2⟧",
                "Jean-Luc Picard | Jean-Luc, jean luc, Luc | ⟦recruiter 1⟧, ⟦recruiter 2⟧, ⟦recruiter 3⟧",
                "Ines de Carvalho | Ms de Carvalho, de rigueur | Ms ⟦recruiter 1⟧, de rigueur",
                "Vincent van Gogh | van Gogh in a van | ⟦recruiter 1⟧ in a van",
                "Ann Lee | Ann's annual plan, anne | ⟦recruiter 1⟧'s annual plan, anne",
                "Don Ricci | I don't. Don didn’t. | I don't. ⟦recruiter 1⟧ didn’t.",
                "Li Wei | li, Wei, we | ⟦recruiter 1⟧, ⟦recruiter 2⟧, we",
                "Dev Patel | a DevOps engineer like Dev | a DevOps engineer like ⟦recruiter 1⟧",
                "Noor Haddad (she/her) | She is Noor. Her plan | She is ⟦recruiter 1⟧. Her plan",
                "Иван Петров | Спросите Ивана Петрова, Иван | Спросите ⟦recruiter 1⟧ ⟦recruiter 2⟧, ⟦recruiter 3⟧",
                "Мария Волкова | для Марии, Мария | для ⟦recruiter 1⟧, ⟦recruiter 2⟧",
                "王小明 | 王小明您好，小明，王先生，国王 | ⟦recruiter 1⟧您好，⟦recruiter 2⟧，⟦recruiter 3⟧先生，国王",
                "王 小明 | 王小明您好 | ⟦recruiter 1⟧您好",
                "김민수 | 민수님과 김민수입니다 | ⟦recruiter 1⟧님과 ⟦recruiter 2⟧입니다",
                "ジョン・スミス | ジョンさん、ジョン・スミス様 | ⟦recruiter 1⟧さん、⟦recruiter 2⟧様",
                "أحمد خليل | إلى أحمد، لأحمد احمد | إلى ⟦recruiter 1⟧، ⟦recruiter 2⟧ ⟦recruiter 3⟧",
                "สมชาย | คุณสมชายครับ | คุณ⟦recruiter 1⟧ครับ"
            })
    void aPersonIsHiddenHoweverTheyAreWritten(String name, String text, String expected) {
        masks(recruiter(name), text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Indeed | Indeed, I can't. | Indeed, I can't.",
                "Indeed | It is, indeed, late. | It is, indeed, late.",
                "Indeed | I work at Indeed now. | I work at ⟦company 1⟧ now.",
                "Indeed | Indeed's offer was good. | ⟦company 1⟧'s offer was good.",
                "Indeed | Indeed is late. Indeed it is. | ⟦company 1⟧ is late. Indeed it is.",
                "Indeed | Indeed Ltd wrote. Indeed, Inc. | ⟦company 1⟧ wrote. ⟦company 2⟧.",
                "Indeed | Company: Indeed~Hello | Company: ⟦company 1⟧~Hello",
                "Indeed | Indeed: Data Analyst | ⟦company 1⟧: Data Analyst",
                "Indeed | (Indeed) and (via Indeed) | (⟦company 1⟧) and (via ⟦company 1⟧)",
                "Next | Next week I can. At Next week one is hard. |"
                        + " Next week I can. At ⟦company 1⟧ week one is hard.",
                "Next | What comes next? Next! Is it Next? | What comes next? Next! Is it ⟦company 1⟧?",
                "Target | Our target, Target, is met. | Our target, ⟦company 1⟧, is met.",
                "Apple | Apple and Google wrote. An apple a day. Apple interview |"
                        + " ⟦company 1⟧ and Google wrote. An apple a day. ⟦company 1⟧ interview",
                "Over the Rainbow | Over the weekend at Over the Rainbow | Over the weekend at ⟦company 1⟧",
                "J.P. Morgan | JP Morgan, J. P. Morgan, jpmorgan | ⟦company 1⟧, ⟦company 2⟧, ⟦company 3⟧",
                "JP Morgan | at J.P. Morgan | at ⟦company 1⟧",
                "Square | - Square~- At Square, a square | - ⟦company 1⟧~- At ⟦company 1⟧, a square",
                "Stripe | stripes and a stripe | stripes and a stripe",
                "Monday | on Monday with Monday, Monday 4 May | on Monday with ⟦company 1⟧, Monday 4 May",
                "monday.com | On Monday I saw monday.com | On Monday I saw ⟦company 1⟧",
                "Booking.com | booking.com, a booking, booking.com/jobs |" + " ⟦company 1⟧, a booking, ⟦link 1⟧",
                "Open Door | Open Door is open. An open door. The Open door |"
                        + " ⟦company 1⟧ is open. An open door. The Open door",
                "Open Door | OPEN DOOR, open-door | ⟦company 1⟧, open-door",
                "Larkfield Next | at Larkfield next week, at Larkfield Next |"
                        + " at ⟦company 1⟧ next week, at ⟦company 2⟧",
                "University of Bristol | of Bristol, University of Bristol |" + " of ⟦company 1⟧, ⟦company 2⟧",
                "I | Then I thought of I | Then I thought of I",
                "The | The end of the day | The end of the day"
            })
    void aCompanyThatIsAnEverydayWordIsHiddenWhereItIsTheName(String name, String text, String expected) {
        masks(company(name), text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Will Hopper | Will you call? I will, Will. | Will you call? I will, ⟦recruiter 1⟧.",
                "Will Hopper | Will Hopper, Mr Will, Will~ | ⟦recruiter 1⟧, Mr ⟦recruiter 2⟧, ⟦recruiter 2⟧~",
                "Will Hopper | Dear Will,~~Will this do? | Dear ⟦recruiter 1⟧,~~Will this do?",
                "Will Hopper | Will,~~thank you. | ⟦recruiter 1⟧,~~thank you.",
                "Will Hopper | Will, thank you. Will has asked. Will's here. |"
                        + " ⟦recruiter 1⟧, thank you. ⟦recruiter 1⟧ has asked. ⟦recruiter 1⟧'s here.",
                "Will Hopper | Will from HR. Will and I spoke. |"
                        + " ⟦recruiter 1⟧ from HR. ⟦recruiter 1⟧ and I spoke.",
                "Will Hopper | Is 10 a.m. fine? At 10 a.m. Will you call? |"
                        + " Is 10 a.m. fine? At 10 a.m. Will you call?",
                "May Wong | May I ask? In May, on 12 May and May 3, ask May. |"
                        + " May I ask? In May, on 12 May and May 3, ask ⟦recruiter 1⟧.",
                "May Wong | Best,~May | Best,~⟦recruiter 1⟧",
                "May Chen | Best,~May C.~~May I ask? | Best,~⟦recruiter 1⟧.~~May I ask?",
                "An Nguyen | Hi An, an offer. An offer came. | Hi ⟦recruiter 1⟧, an offer. An offer came.",
                "Sarah Jane Lewis | S.J. Lewis, SJ Lewis, sarah_lewis | ⟦recruiter 1⟧, ⟦recruiter 2⟧, ⟦recruiter 3⟧",
                "Mark Grace | Mark it, mark my words, Grace. Mark Grace is late |"
                        + " ⟦recruiter 1⟧ it, mark my words, ⟦recruiter 2⟧. ⟦recruiter 3⟧ is late",
                "Grace Hopper | with good grace, Grace | with good grace, ⟦recruiter 1⟧",
                "Hope Frank | Hope this helps. I hope, frankly. | Hope this helps. I hope, frankly.",
                "Dan Brown | dan, brown bread | ⟦recruiter 1⟧, brown bread",
                "Angus McKay | Mckay, MC KAY, Mc Kay | ⟦recruiter 1⟧, ⟦recruiter 2⟧, ⟦recruiter 3⟧",
                "Will May | Will May I? | ⟦recruiter 1⟧ I?"
            })
    void aPersonWhoIsAnEverydayWordIsHiddenWhereItIsTheName(String name, String text, String expected) {
        masks(recruiter(name), text, expected);
    }

    @Test
    void aFullLineThatGoesOnBeginsNoSentence() {
        masks(
                company("Indeed"),
                "What I liked most of all about the days I had with Indeed~Indeed I will remember.~Indeed I will.",
                "What I liked most of all about the days I had with ⟦company 1⟧~⟦company 1⟧ I will remember.~Indeed I"
                        + " will.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Write to jo@example.org. | Write to ⟦address 1⟧.",
                "<tomasz.w+jobs@mail.larkfield.co.uk> | <⟦address 1⟧>",
                "'o’brien@example.org' | '⟦address 1⟧'",
                "mailto:jo@example.org | mailto:⟦address 1⟧",
                "a @ b, @home, me@home | a @ b, @home, ⟦address 1⟧",
                "See https://larkfield.io/jobs?id=1. | See ⟦link 1⟧.",
                "See (www.larkfield.io), larkfield.io or larkfield.co.uk/jobs! |"
                        + " See (⟦link 1⟧), ⟦link 2⟧ or ⟦link 3⟧!",
                "LARKFIELD.COM and linkedin.com/in/tomasz-wierzbicki | ⟦link 1⟧ and ⟦link 2⟧",
                "notion.so and about.me/jo but thanks.so far.It is | notion.so and ⟦link 1⟧ but thanks.so far.It is",
                "e.g. i.e. a.m. Ph.D. 1.5 v2.0 Node.js role.Thank you | e.g. i.e. a.m. Ph.D. 1.5 v2.0 Node.js"
                        + " role.Thank you",
                "+44 20 7946 0958, (020) 7946 0958 and 020 7946 0958 |" + " ⟦phone 1⟧, ⟦phone 2⟧ and ⟦phone 3⟧",
                "555-010-9999, (555) 010-9999 x12, +1.555.010.9999 | ⟦phone 1⟧, ⟦phone 2⟧, ⟦phone 3⟧",
                "tel. 07700900123 | tel. ⟦phone 1⟧",
                "2027-03-09, 09/03/2027, 9.3.2027 14:30, £45,000-50,000, 100 000, 2019-2024 |"
                        + " 2027-03-09, 09/03/2027, 9.3.2027 14:30, £45,000-50,000, 100 000, 2019-2024"
            })
    void addressesLinksAndNumbersAreHidden(String text, String expected) {
        masks(new Names("", "", "", List.of()), text, expected);
    }

    private static final Names CASE =
            new Names("Larkfield Robotics", "Tomasz Wierzbicki", "Noor Haddad", List.of("Marta Greene", " ", ""));

    @Test
    void oneFormHasOneNumberInAllTexts() {
        Masked masked = MASKER.mask(
                CASE,
                Set.of(),
                List.of(
                        "Interview at Larkfield, Noor Haddad",
                        "Dear Tomasz,\n\nMarta knows Larkfield Robotics.\n\nNoor",
                        "Larkfield"));

        assertThat(masked.texts())
                .containsExactly(
                        "Interview at ⟦company 1⟧, ⟦candidate 1⟧",
                        "Dear ⟦recruiter 1⟧,\n\n⟦person 1⟧ knows ⟦company 2⟧.\n\n⟦candidate 2⟧",
                        "⟦company 1⟧");
        assertThat(masked.masks().hidden())
                .containsEntry("company 1", "Larkfield")
                .containsEntry("company 2", "Larkfield Robotics")
                .containsEntry("candidate 2", "Noor")
                .containsEntry("person 1", "Marta");
    }

    @Test
    void whatIsShownStays() {
        Masked masked = MASKER.mask(
                CASE,
                EnumSet.of(Hidden.COMPANY, Hidden.PERSON, Hidden.PHONE),
                List.of("Tomasz and Marta of Larkfield Robotics: +44 20 7946 0958, jo@example.org, example.org"));

        assertThat(masked.texts())
                .containsExactly(
                        "⟦recruiter 1⟧ and Marta of Larkfield Robotics: +44 20 7946 0958, ⟦address 1⟧, ⟦link 1⟧");
    }

    @Test
    void anAddressIsShownOnlyIfItHoldsNoHiddenName() {
        Masked masked = MASKER.mask(
                CASE,
                EnumSet.of(Hidden.ADDRESS, Hidden.LINK, Hidden.RECRUITER),
                List.of("jo@example.org, tomasz@example.org, jobs@larkfieldrobotics.io, nhaddad@example.org,"
                        + " example.org, https://example.org/LarkField"));

        assertThat(masked.texts())
                .containsExactly("jo@example.org, tomasz@example.org, ⟦address 1⟧, ⟦address 2⟧, example.org, ⟦link 1⟧");
    }

    @Test
    void aShownCompanyStaysWhereItIsASiteToo() {
        assertThat(MASKER.mask(company("Booking.com"), Set.of(Hidden.COMPANY), List.of("At Booking.com"))
                        .texts())
                .containsExactly("At Booking.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦company 1⟧ is not Larkfield",
                "[Company 2] [[company1]] ⟦ company 1's ⟧ Larkfield",
                "⟦Larkfield⟧ [Larkfield] [[Larkfield]]",
                "⟦company Larkfield⟧ [company 1 Larkfield",
                "⟦address 1⟧ jo@example.org ⟦link 01⟧ larkfield.io",
                "[[company 1] Larkfield [company 1]]"
            })
    void marksThatWereThereStay(String text) {
        Masked masked = MASKER.mask(company("Larkfield"), Set.of(), List.of(text));

        assertThat(masked.masks().fill(masked.texts().getFirst())).isEqualTo(text);
        assertThat(masked.texts().getFirst()).doesNotContain("Larkfield");
    }

    @Test
    void accentsMayBeSignsOfTheirOwn() {
        String apart = Normalizer.normalize("Siobhán Müller", Form.NFD);

        masks(recruiter("Siobhán Müller"), "with " + apart, "with ⟦recruiter 1⟧");
        masks(recruiter(apart), "with Siobhán Mueller", "with ⟦recruiter 1⟧");
        masks(recruiter(Normalizer.normalize("김민수", Form.NFD)), "김민수님", "⟦recruiter 1⟧님");
    }

    @Test
    void whatCannotBeSeenHidesNoName() {
        masks(company("Larkfield"), "Lark\u00ADfield and \u200BLark\u200Bfield", "⟦company 1⟧ and \u200B⟦company 2⟧");
        masks(company("Larkfield"), "Ｌａｒｋｆｉｅｌｄ", "⟦company 1⟧");
    }

    static Stream<String> hostileNames() {
        return Stream.of(
                "(.*)+[a-z]{1,9}$",
                "\\Q\\E",
                "a".repeat(80),
                "a ".repeat(40),
                "x y ".repeat(20),
                "!!!",
                ".",
                "'",
                "⟦company 1⟧",
                "\uD83D\uDE80",
                "\uD83D",
                "\u0640\u200D",
                "\u0301",
                "& & &",
                "Ltd",
                "S.A.",
                "& Co",
                "1",
                "$1 \\1",
                "The The",
                "Dr");
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void anyNameIsTaken(String name) {
        String text = "I like " + name + " and. " + name + "'s ⟦company 1⟧ Dr, the \uD83D\uDE80 & Co.\n" + name;
        Names names = new Names(name, name, name, List.of(name));

        Masked masked = MASKER.mask(names, Set.of(), List.of(text, name, ""));

        assertThat(masked.texts().stream().map(masked.masks()::fill)).containsExactly(text, name, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "1 ",
                "a.",
                "a@",
                "T. ",
                "Will ",
                "( Will",
                "- ",
                "[[company 1",
                "⟦",
                "http://",
                "Larkfield ",
                "王",
                "'s ",
                "+1 (",
                "\n",
                "Hopper Will "
            })
    void aLongTextTakesNoLonger(String piece) {
        String text = piece.repeat(40_000 / piece.length());
        Names names =
                new Names("Larkfield 王小明", "Will T. Hopper", "a b c d e f g h i j k l m n o p q r s t", List.of());

        Masked masked =
                assertTimeout(Duration.ofSeconds(5), () -> MASKER.mask(names, EnumSet.of(Hidden.LINK), List.of(text)));

        assertThat(masked.masks().fill(masked.texts().getFirst())).isEqualTo(text);
    }

    @Test
    void whateverIsWrittenComesBack() {
        List<String> pieces = List.of(
                "Larkfield",
                "larkfield",
                "Will",
                "Hopper",
                "W.",
                " ",
                " ",
                "\n",
                "'s",
                "’",
                ".",
                ",",
                "⟦",
                "⟧",
                "[",
                "]",
                "[[",
                "]]",
                "company",
                "recruiter",
                " 1",
                "2",
                "address 1",
                "jo@",
                "example.org",
                "https://",
                "+44 20 7946 0958",
                "王小明",
                "\u0301",
                "\u200D",
                "\uD83D",
                "&",
                "Ltd",
                "-",
                "I",
                "is");
        Random random = new Random(20270310);
        Names names = new Names("Larkfield & Company Ltd", "Will Hopper", "王小明", List.of("Recruiter"));
        for (int i = 0; i < 5_000; i++) {
            String text = IntStream.range(0, 1 + random.nextInt(25))
                    .mapToObj(_ -> pieces.get(random.nextInt(pieces.size())))
                    .collect(Collectors.joining());

            Masked masked = MASKER.mask(names, Set.of(), List.of(text));

            assertThat(masked.masks().fill(masked.texts().getFirst())).isEqualTo(text);
        }
    }

    @Test
    void aSignThatIsTheNameIsHidden() {
        masks(company("\uD83D\uDE80"), "at\uD83D\uDE80!", "at⟦company 1⟧!");
        masks(company("."), "No. Yes.", "No. Yes.");
    }
}

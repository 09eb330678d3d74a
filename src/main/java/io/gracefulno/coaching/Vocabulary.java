package io.gracefulno.coaching;

import java.util.List;
import java.util.Set;

/** Words that stand in and around names, without case and accents. */
final class Vocabulary {
    static final Set<String> TITLES = words("mr mrs ms mx miss dr doctor prof professor sir dame lady lord herr frau"
            + " madame monsieur mme senor senora sra signor signora rev fr capt col");

    static final Set<String> AFTER_NAMES = words("jr sr ii iii iv phd md mba esq msc bsc");

    /** A company's, whatever their case. */
    static final Set<String> LEGAL_FORMS = words("ltd gmbh inc llc plc llp corp ltda sarl srl bv nv kft oyj pty pvt pte"
            + " aps sro spzoo mbh incorporated");

    /** A company's only with a capital; other words otherwise. */
    static final Set<String> LEGAL_WORDS =
            words("limited company corporation co ag sa se ab as asa oy kg ek lp sas spa sl lda ohg ug");

    /** Before a company's name. */
    static final Set<String> LEGAL_BEFORE = words("ооо зао оао пао ао ип");

    /** Words between the words of a person's name. */
    static final Set<String> PARTICLES = words(
            "de da di do dos das del della der den des du el al bin ibn van von vom zu zur zum la las los ter ten te"
                    + " af av ap y e");

    static final Set<String> PRONOUNS_BESIDE = words("she her hers he him his they them their theirs");

    /** Of so little weight that in a longer name they are no name by themselves. */
    static final Set<String> LINKS = words("the a an and of for in on at to by with from or");

    /** After these <em>is</em> and <em>'s</em> say nothing. */
    static final Set<String> FUNCTION_WORDS =
            words("a an the i you he she it we they me him us them my your his its our their this that these those who"
                + " what which where when why how there here let all any some one none each such so no not now then"
                + " today tonight tomorrow yesterday and or but nor if as at by for from in of on to with up out off"
                + " more most much many everything nothing something everyone nobody someone same other another else"
                + " only just also even still");

    /**
     * With these sentences begin, besides function words and what {@link #opensSentences} knows by its ending. Other
     * words of everyday English stand there so rarely without an article that a name is what they are.
     */
    private static final Set<String> STARTERS = words("able about above according across actually after again against"
        + " ago ahead almost alone along already although always am among another any anyhow anyway are around as ask"
        + " away back because been before behind being below beside besides best better between beyond big bless both"
        + " bring but call can change check cheers clear close come congrats could dear despite did do does done don"
        + " down due during each early easy either else enough even ever every except fair far feel few fewer fine"
        + " first five follow for forgive former forward four free fresh from full further get give given glad go good"
        + " goodbye great greetings had half happy hard has have having hello help here hey hi high hold home honest"
        + " hope how however if in indeed instead is job just keen keep kind know last late later least leave less let"
        + " life like little live long look lots love make many match may maybe me mean meet mental might more most"
        + " move much must near neither never nevertheless new next nice night nine no nobody none nonetheless nor not"
        + " note nothing now of off offer often okay old on once one only open or other our out outside over overall"
        + " own part past pay people perhaps please plus pray prior proud put quick quite rain rather ready real"
        + " remember right safe same save say see seven shall short should show since six small so some soon sorry"
        + " sort speak spend stay step still stop strong such suffice sure take talk tell ten than thank that then"
        + " there therefore think third though three through throughout thus till time to today together tomorrow"
        + " tonight too toward true trust try twice two under unless unlike until up upon use used very via wait want"
        + " warm was way welcome well were what whatever when whenever where whereas whether which while who whoever"
        + " why will wish with within without wonder work would write yes yesterday yet your");

    /** What follows a name that begins a sentence. */
    static final Set<String> VERBS =
            words("is was has had will would can could should might must does did isn wasn hasn hadn won wouldn couldn"
                + " doesn didn said says told asked asks wrote writes called calls sent sends gave gives made makes"
                + " took takes knows knew thought thinks wants wanted seems seemed sounds sounded looks looked offers"
                + " offered invited mentioned explained suggested replied answered works worked runs hires hired"
                + " interviewed contacted emailed phoned kindly");

    static final Set<String> PEOPLE = words("i you he she we they his her their my your");

    static final Set<String> MONTHS =
            words("january february march april may june july august september october november"
                    + " december spring summer autumn winter");

    static final Set<String> DAYS = words("monday tuesday wednesday thursday friday saturday sunday");

    static final Set<String> BEFORE_MONTHS = words("in early late mid next last this during until till since");

    static final Set<String> BEFORE_DAYS = words("on next last this until till since every each");

    /** A day as it is said. */
    static final Set<String> ORDINALS =
            words("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
                    + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty thirtieth"
                    + " thirty");

    /** With <em>of</em> behind them they date a month. */
    static final Set<String> PARTS_OF_MONTHS = words("end beginning start middle rest most");

    /** A period behind these ends no sentence. */
    static final Set<String> SHORTENED = words("mr mrs ms mx dr prof st vs incl approx esp messrs");

    private Vocabulary() {}

    private static Set<String> words(String words) {
        return Set.copyOf(List.of(words.split(" ", -1)));
    }

    /** Whether a word of everyday English often begins a sentence, so that its capital there tells nothing. */
    static boolean opensSentences(String plain) {
        boolean plural = plain.length() > 4 && plain.endsWith("s") && !plain.endsWith("ss");
        return STARTERS.contains(plain)
                || FUNCTION_WORDS.contains(plain)
                || plural
                || plain.endsWith("ly")
                || plain.endsWith("ing")
                || plain.endsWith("ed");
    }

    static boolean isLegalForm(String plain) {
        return LEGAL_FORMS.contains(plain) || LEGAL_WORDS.contains(plain);
    }
}

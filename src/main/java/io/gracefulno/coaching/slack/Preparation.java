package io.gracefulno.coaching.slack;

import io.gracefulno.casebook.Texts;
import io.gracefulno.casebook.Writing;
import io.gracefulno.letter.Disclosure;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Stage;
import io.gracefulno.slackkit.Form;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * C4 as it stands in the coach's window, which is the only place it is kept in until it is handed over: whom it is for,
 * what the letter is made of, and the letter. A value: each change gives a new one.
 *
 * @param candidateId for whom; empty for nobody yet
 * @param body what stands in the letter's input
 * @param before what the coach had written before another wording took its place; empty for nothing
 * @param note the line to go with it
 * @param variant which wording was composed last
 * @param mark by which the text that was composed last is known again; empty before any was
 * @param generation of the inputs in which our text takes the place of what stands there
 * @param onShow whether there were remarks to be seen already
 */
record Preparation(
        String candidateId,
        Facts facts,
        String body,
        String before,
        String note,
        int variant,
        String mark,
        int generation,
        OnShow onShow) {

    /** What of the review was on show in the window. */
    enum OnShow {
        NOTHING,
        REMARKS
    }

    private static final Pattern METADATA = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})\\.([0-9a-f]*)\\.(\\d)");

    static Preparation begun(String candidateId, Facts facts) {
        return new Preparation(candidateId, facts, "", "", "", 0, "", 0, OnShow.NOTHING);
    }

    /** What stands in the window. */
    static Preparation read(Form form, String metadata) {
        Matcher known = METADATA.matcher(metadata);
        boolean ours = known.matches();
        return new Preparation(
                form.users(PrepareView.FOR).stream().findFirst().orElse(""),
                facts(form),
                form.text(PrepareView.BODY),
                form.text(PrepareView.BEFORE),
                form.text(PrepareView.NOTE).strip(),
                ours ? Integer.parseInt(known.group(2)) : 0,
                ours ? known.group(3) : "",
                ours ? Integer.parseInt(known.group(1)) : 0,
                ours && known.group(4).equals("1") ? OnShow.REMARKS : OnShow.NOTHING);
    }

    /** The reason is given as far as it may ever be given: it was asked for as the one to be told. */
    private static Facts facts(Form form) {
        Reason told = form.choice(PrepareView.TOLD, Reason.class)
                .filter(reason -> reason != Reason.OTHER)
                .orElse(Reason.NONE);
        Facts.Builder facts = Facts.builder()
                .text(Fact.RECRUITER, form.text(PrepareView.RECRUITER))
                .text(Fact.COMPANY, form.text(PrepareView.COMPANY))
                .text(Fact.ROLE, form.text(PrepareView.ROLE))
                .reason(told)
                .disclosure(told == Reason.NONE ? Optional.<Disclosure>empty() : Optional.of(told.cap()));
        form.choice(PrepareView.STAGE, Stage.class).ifPresent(facts::stage);
        return facts.build();
    }

    /** What the view carries; it names nobody and holds no word of a letter. */
    String metadata() {
        return generation + "." + variant + "." + mark + "." + (onShow == OnShow.REMARKS ? 1 : 0);
    }

    /** Whether the coach changed a word of the letter. */
    boolean isTouched() {
        return !mark.isEmpty() && !mark.equals(markOf(body));
    }

    /** Whether it is what we would write of these facts. */
    boolean isOf(Writing ours) {
        return mark.equals(markOf(ours.current().body()));
    }

    /** What changed may change the letter, too, unless the coach wrote it. */
    Preparation following(Writing ours) {
        if (isTouched() || (isOf(ours) && generation > 0)) {
            return this;
        }
        return replaced(ours, before);
    }

    /** Another wording; what the coach wrote is kept beside it. */
    Preparation another(Writing ours) {
        return replaced(ours, isTouched() && !body.isBlank() ? body : before);
    }

    private Preparation replaced(Writing ours, String beside) {
        String text = ours.current().body();
        return new Preparation(
                candidateId, facts, text, beside, note, ours.variant(), markOf(text), generation + 1, onShow);
    }

    /** What the coach wrote is back; what they wrote since takes its place. */
    Preparation withMineBack() {
        return before.isBlank()
                ? this
                : new Preparation(
                        candidateId,
                        facts,
                        before,
                        isTouched() ? body : "",
                        note,
                        variant,
                        mark,
                        generation + 1,
                        onShow);
    }

    Preparation showing(OnShow shown) {
        return new Preparation(candidateId, facts, body, before, note, variant, mark, generation, shown);
    }

    /** The letter as it would be handed over, beside what we would have written. */
    Writing writing(Writing ours) {
        Texts composed = ours.current();
        return isTouched() ? ours.typed(new Texts(composed.message(), composed.subject(), body)) : ours;
    }

    private static String markOf(String text) {
        return Fingerprint.of(text.strip());
    }
}

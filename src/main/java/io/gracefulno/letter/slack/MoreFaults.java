package io.gracefulno.letter.slack;

import io.gracefulno.casebook.Intake;
import io.gracefulno.letter.Fact;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What may be wrong in S2, and the sentence that says the way out. */
public final class MoreFaults {
    /** Printable ASCII, one at sign, a dot after it: what every mail program takes. */
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{Graph}&&[^@<>\"(),:;\\\\]]+@[\\p{Alnum}.-]+\\.\\p{Alnum}+");

    private static final int LONGEST_ADDRESS = 254;

    private final Draw draw;

    public MoreFaults(Draw draw) {
        this.draw = draw;
    }

    /** Whether it is an address that every mail program takes, and only one. */
    public static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS && EMAIL.matcher(text).matches();
    }

    /** What must be mended before a letter can be written, by block_id. */
    Map<String, String> in(Form form, Intake told) {
        Map<String, String> faults = new HashMap<>();
        // Only a no has a reason, said or not.
        if (told.facts().kind().declines() && !told.reasonChosen()) {
            faults.put(form.block(MoreView.ORIGIN), draw.say("letter.more.reason_missing"));
        }
        if (form.has(MoreView.ACCEPTED) && !form.isTicked(MoreView.ACCEPTED)) {
            faults.put(form.block(MoreView.ACCEPTED), draw.say("letter.accepted.missing"));
        }
        for (String field : List.of(MoreView.REASON_WORDS, Solving.CAUSE)) {
            if (Sentences.count(form.text(field)) > 1) {
                faults.put(form.block(field), draw.say("letter.reason_words.long"));
            }
        }
        for (String field : List.of(Way.ADDRESS, Extras.REFERRAL_ADDRESS)) {
            String address = form.text(field).strip();
            if (address.length() > LONGEST_ADDRESS) {
                faults.put(
                        form.block(field), draw.say("slackkit.too_long", "limit", Integer.toString(LONGEST_ADDRESS)));
            } else if (!address.isEmpty() && !isAddress(address)) {
                faults.put(form.block(field), draw.say("letter.address.wrong"));
            }
        }
        boolean names = !form.text(Extras.REFERRAL_NAME).isBlank()
                || !form.text(Extras.REFERRAL_ADDRESS).isBlank();
        if (names && !form.isTicked(Extras.REFERRAL_AGREED)) {
            faults.put(form.block(Extras.REFERRAL_AGREED), draw.say("letter.referral.agreed.missing"));
        }
        if (form.has(MoreView.INVITED) && told.situation().isBackwards()) {
            faults.put(form.block(MoreView.INVITED), draw.say("timing.invited.after_slot"));
        }
        Limits.check(
                form,
                Map.of(
                        MoreView.REASON_WORDS, Fact.OTHER_REASON,
                        MoreView.COMPLIMENT, Fact.COMPLIMENT,
                        Extras.REFERRAL_NAME, Fact.REFERRAL_NAME,
                        Extras.FEEDBACK, Fact.FEEDBACK,
                        Solving.CAUSE, Fact.CAUSE,
                        Solving.WHEN, Fact.NEW_TIME),
                draw,
                faults);
        return faults;
    }
}

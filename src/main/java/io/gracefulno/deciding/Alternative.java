package io.gracefulno.deciding;

import io.gracefulno.letter.Kind;
import io.gracefulno.letter.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something else than a flat no, and what it asks of the recruiter. */
public enum Alternative {
    ANOTHER_TIME(Kind.RESCHEDULE),
    SHORTER_CALL(Kind.SHORTER_CALL),
    VIDEO_FIRST(Kind.VIDEO_FIRST),
    OTHER_ROLE(Kind.OTHER_ROLE),
    NETWORKING(Kind.NETWORKING),
    ANSWER_LATER(Kind.HOLDING);

    private final Kind kind;

    Alternative(Kind kind) {
        this.kind = kind;
    }

    /** The letter that proposes it. */
    public Kind kind() {
        return kind;
    }

    /** The one that fits the reason best. */
    public static Optional<Alternative> fitting(Reason reason) {
        return switch (reason) {
            case TIMING, NO_PREP_TIME -> Optional.of(ANOTHER_TIME);
            case TRAVEL, LOCATION -> Optional.of(VIDEO_FIRST);
            case ROLE_FIT, LEVEL -> Optional.of(OTHER_ROLE);
            case ACCEPTED_OFFER,
                    PERSONAL,
                    VALUES,
                    STAYING,
                    PAY,
                    EMPLOYER_CONCERNS,
                    PROCESS,
                    DIFFERS_FROM_ADVERT,
                    BETTER_MATCH,
                    VISA,
                    NONE,
                    OTHER -> Optional.empty();
        };
    }

    /** All of them, the fitting one first. */
    public static List<Alternative> inOrder(Optional<Alternative> first) {
        List<Alternative> order = new ArrayList<>(List.of(values()));
        first.ifPresent(fitting -> {
            order.remove(fitting);
            order.addFirst(fitting);
        });
        return order;
    }
}

package io.gracefulno.casebook;

import io.gracefulno.afterwards.Greeting;
import io.gracefulno.afterwards.Hello;
import io.gracefulno.afterwards.Hellos;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Writes a case's short hello, signed by the person as Slack knows them. */
public final class Greetings {
    private final Hellos hellos;

    public Greetings(Hellos hellos) {
        this.hellos = hellos;
    }

    /** The hello that is under way; empty where nothing is given yet to say in it. */
    public Optional<Texts> of(Case theCase, Profile profile, Instant now) {
        return theCase.greeting()
                .flatMap(greeting -> hellos.to(hello(greeting, theCase, profile, now)))
                .map(Texts::of);
    }

    private static Hello hello(Greeting greeting, Case theCase, Profile profile, Instant now) {
        return new Hello(
                Letters.signed(theCase, profile).channel(greeting.channel()).build(),
                greeting.idea(),
                greeting.words(),
                lastInTouch(theCase).map(at -> LocalDate.ofInstant(at, profile.zone())),
                LocalDate.ofInstant(now, profile.zone()),
                greeting.variant());
    }

    /** Their last reply, else the no. */
    private static Optional<Instant> lastInTouch(Case theCase) {
        return theCase.pushbacks().all().stream()
                .map(Pushback::at)
                .filter(at -> theCase.sentAt().filter(at::isBefore).isEmpty())
                .reduce((_, last) -> last)
                .or(theCase::sentAt);
    }
}

package io.gracefulno.coaching.slack;

import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Coaches;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.People;
import io.gracefulno.casebook.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Who may be asked: whoever the workspace's admins have listed, by their names. */
final class Roster {
    /** At once, of those whom nobody knows yet; the others are asked for the next time. */
    private static final int MOST_ASKED = 16;

    private final People people;

    Roster(People people) {
        this.people = people;
    }

    /** Everybody who is listed but the person themselves, with their names as far as they are known. */
    static List<Profile> listed(Owner candidate, Transaction tx) {
        return tx.workspace(candidate).coaches().stream()
                .filter(coach -> !coach.equals(candidate.userId()))
                .map(coach -> Profile.of(candidate.colleague(coach), tx))
                .toList();
    }

    /** Whether that person may be asked by this one, as far as is known. */
    static boolean mayBeAsked(Owner coach, Owner candidate, Transaction tx) {
        return !coach.equals(candidate) && Coaches.isCoach(coach, tx) && isThere(Profile.fromSlack(coach, tx));
    }

    private static boolean isThere(Profile coach) {
        return switch (coach.standing()) {
            case OWNER_OR_ADMIN, MEMBER, GUEST -> true;
            case STRANGER, NOBODY -> false;
        };
    }

    /** The same with the names that Slack says now. It takes its time: not before the ack, nor within a transaction. */
    List<Profile> named(List<Profile> listed) {
        List<Profile> unknown =
                listed.stream().filter(Profile::isUnknown).limit(MOST_ASKED).toList();
        List<Profile> asked = unknown.isEmpty() ? List.of() : askedOf(unknown);
        return listed.stream()
                .map(coach -> asked.stream()
                        .filter(one -> one.owner().equals(coach.owner()))
                        .findFirst()
                        .orElse(coach))
                .filter(Roster::isThere)
                .toList();
    }

    private List<Profile> askedOf(List<Profile> unknown) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Profile>> questions = unknown.stream()
                    .<Callable<Profile>>map(
                            coach -> () -> people.now(coach.owner()).orElse(coach))
                    .toList();
            List<Profile> answers = new ArrayList<>();
            for (Future<Profile> answer : threads.invokeAll(questions)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (ExecutionException e) {
            // Without a name they are offered all the same.
            return List.of();
        }
    }

    /** Who was chosen: Slack says anew whether they are still there, so that the submit knows. */
    void ask(Owner coach) {
        people.ask(List.of(coach));
    }
}

package io.gracefulno.letter;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A composed message for one channel.
 *
 * @param subject by email only
 * @param body what goes out on the channel; on the phone the spoken text
 * @param passages its parts in order
 * @param email the email that a LinkedIn message announces
 * @param card the branches of a call; empty on other channels
 */
public record Letter(
        Optional<String> subject,
        String body,
        List<Passage> passages,
        Optional<Letter> email,
        List<CardLine> card,
        Set<Note> notes) {
    public Letter {
        passages = List.copyOf(passages);
        card = List.copyOf(card);
        notes = Set.copyOf(notes);
    }
}

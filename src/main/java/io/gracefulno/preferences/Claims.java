package io.gracefulno.preferences;

import io.gracefulno.review.Phrasebook;
import io.gracefulno.review.Phrases;
import io.gracefulno.review.Phrases.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the words of own wording rest on and do, by the lists of {@code preferences/claims.txt} and of the review. */
final class Claims {
    private static final String CLAIMS = "claims";

    /** What only implies a no, to the review. */
    private static final String IMPLIED = "implied";

    private final Phrases phrases;

    /** @param book has the list {@code claims} and those of the review */
    Claims(Phrasebook book) {
        this.phrases = new Phrases(book, List.of(CLAIMS, "decision", "gratitude", "apology"));
    }

    Said in(String text) {
        return new Said(text, phrases.in(text).places());
    }

    /** What was found in a text. */
    record Said(String text, List<Place> places) {
        Set<Use> uses() {
            Set<Use> uses = EnumSet.noneOf(Use.class);
            for (Use use : Use.values()) {
                if (labelled(use.tag()).isPresent()) {
                    uses.add(use);
                }
            }
            if (uses.contains(Use.LATER)) {
                // Whoever is asked back was there before.
                uses.remove(Use.SCREENED);
            }
            return uses;
        }

        /** The first words that a line with this label finds. */
        Optional<String> labelled(String label) {
            return all(label).stream().findFirst().map(this::quote);
        }

        /** The literal names, which would stand in everybody's letter. */
        List<String> names() {
            return all("employer").stream().map(this::quote).toList();
        }

        private List<Place> all(String label) {
            return places.stream()
                    .filter(place ->
                            place.list().equals(CLAIMS) && place.label().equals(label))
                    .sorted(Comparator.comparingInt(Place::start))
                    .toList();
        }

        boolean decides() {
            return places.stream()
                    .anyMatch(place ->
                            place.list().equals("decision") && !place.label().equals(IMPLIED));
        }

        /** Of two sentences that say no the second. */
        Optional<String> secondDecision() {
            Set<Integer> sentences = new HashSet<>();
            for (Place no : all("no")) {
                if (sentences.add(no.sentence()) && sentences.size() > 1) {
                    return Optional.of(quote(no));
                }
            }
            return Optional.empty();
        }

        boolean thanks() {
            return !of("gratitude").isEmpty();
        }

        List<String> apologies() {
            List<String> apart = new ArrayList<>();
            int end = -1;
            for (Place place : of("apology")) {
                if (place.start() >= end) {
                    apart.add(quote(place));
                    end = place.end();
                }
            }
            return apart;
        }

        private List<Place> of(String list) {
            return places.stream()
                    .filter(place -> place.list().equals(list))
                    .sorted(Comparator.comparingInt(Place::start))
                    .toList();
        }

        private String quote(Place place) {
            return text.substring(place.start(), place.end());
        }
    }
}

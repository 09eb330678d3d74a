package io.gracefulno.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A draft as the checks see it: its words, and where each phrase list found something.
 *
 * @param found spans by list, in the order of the text
 */
record Reading(Draft draft, List<Token> tokens, Map<String, List<Span>> found) {
    private static final Set<String> SUBJECTS = Set.of("i", "my", "we", "our", "the", "it", "there");

    String text() {
        return draft.text();
    }

    List<Span> of(String list) {
        return found.getOrDefault(list, List.of());
    }

    boolean has(String list) {
        return !of(list).isEmpty();
    }

    boolean holds(Circumstance circumstance) {
        return draft.circumstances().contains(circumstance);
    }

    /** Which sentence a span lies in, from 0. */
    int sentence(Span span) {
        return tokens.get(span.from()).sentence();
    }

    int start(Span span) {
        return tokens.get(span.from()).start();
    }

    int end(Span span) {
        return tokens.get(span.to() - 1).end();
    }

    /** The stretches between commas, semicolons, colons and the ends of sentences; each "because" begins one too. */
    List<Span> pieces() {
        List<Span> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= tokens.size(); at++) {
            if (at == tokens.size() || isSeparated(at)) {
                pieces.add(new Span(from, at, ""));
                from = at;
            }
        }
        return pieces;
    }

    /** "because", or "as" with somebody or something after it. */
    private boolean opensReason(int at) {
        String word = tokens.get(at).word();
        return word.equals("because")
                || word.equals("as")
                        && at + 1 < tokens.size()
                        && SUBJECTS.contains(tokens.get(at + 1).word());
    }

    private boolean isSeparated(int at) {
        Token before = tokens.get(at - 1);
        Token token = tokens.get(at);
        if (before.sentence() != token.sentence() || opensReason(at)) {
            return true;
        }
        for (int i = before.end(); i < token.start(); i++) {
            if (",;:".indexOf(text().charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    Finding finding(Rule rule, Span span) {
        return finding(rule, span.label(), start(span), end(span));
    }

    Finding finding(Rule rule, String fix, int start, int end) {
        return new Finding(rule, fix, start, end, text().substring(start, end));
    }
}

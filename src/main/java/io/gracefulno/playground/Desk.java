package io.gracefulno.playground;

import java.util.List;
import java.util.Optional;

/** What one person has before them, and nobody else's. */
final class Desk {
    private final Team team;
    private final Board board;
    private final Person person;

    Desk(Team team, Board board, Person person) {
        this.team = team;
        this.board = board;
        this.person = person;
    }

    /** The conversation with the app, oldest first. */
    List<Message> messages() {
        return board.messages(team.channelOf(person));
    }

    /** The conversation with the recruiter, oldest first. */
    List<Message> recruiterMessages() {
        return board.messages(team.recruiterChannelOf(person));
    }

    /** A message of either. */
    Optional<Message> message(String ts) {
        List<String> channels = List.of(team.channelOf(person), team.recruiterChannelOf(person));
        return board.message(ts).filter(message -> channels.contains(message.channelId()));
    }

    /** The open modals, the lowest first. */
    List<OpenView> views() {
        return board.views(person.id());
    }

    Optional<OpenView> modal(String viewId) {
        return board.modal(person.id(), viewId);
    }

    /** An open modal, or Home. */
    Optional<OpenView> view(String viewId) {
        return board.view(person.id(), viewId);
    }

    Optional<OpenView> home() {
        return board.home(person.id());
    }
}

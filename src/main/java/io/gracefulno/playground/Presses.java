package io.gracefulno.playground;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Presses of buttons, changes of fields and choices of shortcuts, in modals, in Home and in messages. */
final class Presses {
    private final Desk desk;
    private final Board board;
    private final Deliveries deliveries;
    private final Payloads payloads;
    private final Notices notices;
    private final Offered offered;

    Presses(Desk desk, Board board, Deliveries deliveries, Payloads payloads, Notices notices, Offered offered) {
        this.desk = desk;
        this.board = board;
        this.deliveries = deliveries;
        this.payloads = payloads;
        this.notices = notices;
        this.offered = offered;
    }

    /** Notes what the person has put into a view. */
    void fill(String viewId, Typed typed) {
        desk.view(viewId)
                .map(view -> offered.resolved(viewId, view.blocks(), view.typed(), typed))
                .ifPresent(resolved -> board.fill(viewId, resolved));
    }

    Outcome inView(String viewId, Control control, Typed typed) {
        fill(viewId, typed);
        Optional<OpenView> view = desk.view(viewId);
        Optional<Field> field = view.flatMap(open -> find(open.blocks(), control));
        if (view.isEmpty() || field.isEmpty()) {
            return Outcome.GONE;
        }
        fill(viewId, newValue(field.get(), control));
        if (!view.get().trouble().isEmpty()) {
            board.changeView(viewId, "", open -> open.withTrouble(""));
        }
        OpenView filled = desk.view(viewId).orElse(view.get());
        Outcome outcome =
                deliver(payloads.actionInView(filled, field.get(), value(field.get(), filled.typed(), control)));
        if (outcome == Outcome.TROUBLE) {
            board.changeView(viewId, "", open -> open.withTrouble(SubmissionAnswers.TROUBLE));
        }
        return outcome;
    }

    Outcome inMessage(String ts, Control control, Typed typed) {
        Optional<Message> message = desk.message(ts);
        Optional<Field> field = message.flatMap(posted -> find(posted.blocks(), control));
        if (message.isEmpty() || field.isEmpty()) {
            return Outcome.GONE;
        }
        Typed now =
                offered.resolved(ts, message.get().blocks(), Typed.NOTHING, typed.plus(newValue(field.get(), control)));
        Outcome outcome =
                deliver(payloads.actionInMessage(message.get(), now, field.get(), value(field.get(), now, control)));
        if (outcome == Outcome.TROUBLE) {
            board.changeMessage(ts, posted -> posted.withTrouble(SubmissionAnswers.TROUBLE));
        }
        return outcome;
    }

    Outcome shortcut(Message message, Shortcut shortcut) {
        if (!message.trouble().isEmpty()) {
            board.changeMessage(message.ts(), posted -> posted.withTrouble(""));
        }
        Outcome outcome = notices.outcome(
                "message_action", deliveries.deliver(payloads.messageShortcut(shortcut.callbackId(), message)));
        if (outcome == Outcome.TROUBLE) {
            board.changeMessage(message.ts(), posted -> posted.withTrouble(shortcut.failed()));
        }
        return outcome;
    }

    private Outcome deliver(Map<String, String> form) {
        return notices.outcome("block_actions", deliveries.deliver(form));
    }

    private static Optional<Field> find(ArrayNode blocks, Control control) {
        return Field.find(blocks, control.blockId(), control.actionId());
    }

    /** What the app is told of the field itself. */
    private static JsonNode value(Field field, Typed now, Control control) {
        return FieldValue.holdsState(field.type()) ? now.of(field) : control.value();
    }

    private static Typed newValue(Field field, Control control) {
        return FieldValue.holdsState(field.type()) ? new Typed(Map.of(field.key(), control.value())) : Typed.NOTHING;
    }
}

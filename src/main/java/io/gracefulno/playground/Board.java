package io.gracefulno.playground;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** What is on the person's screen, in memory. Safe for many threads; every change wakes whoever waits for one. */
final class Board {
    static final int MOST_VIEWS = 3;
    private static final int MOST_MESSAGES = 500;
    private static final int MOST_NOTICES = 20;

    /** Everything on the screen at one moment. */
    record Picture(
            long version, List<Message> messages, List<OpenView> views, Optional<HomeTab> home, List<Notice> notices) {
        List<Message> messagesIn(String channelId) {
            return messages.stream()
                    .filter(message -> message.channelId().equals(channelId))
                    .toList();
        }
    }

    /** How a change of a view ended. */
    enum Change {
        DONE,
        NOT_FOUND,
        HASH_CONFLICT
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<Message> messages = new ArrayList<>();
    private final List<OpenView> views = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private Optional<HomeTab> home = Optional.empty();
    private long version = 1;
    private boolean shut;

    Picture picture() {
        lock.lock();
        try {
            return new Picture(version, List.copyOf(messages), List.copyOf(views), home, List.copyOf(notices));
        } finally {
            lock.unlock();
        }
    }

    /** Waits until there is something newer than {@code since}, the time is up, or the playground closes. */
    Picture awaitNewer(long since, Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (version == since && !shut && left > 0) {
                left = changed.awaitNanos(left);
            }
            return picture();
        } finally {
            lock.unlock();
        }
    }

    void shut() {
        locked(() -> shut = true);
    }

    Optional<OpenView> home() {
        return picture().home().map(HomeTab::view);
    }

    /** Puts a new Home in the place of the old one; a non-empty {@code hash} must be that one's. Nothing typed stays. */
    Change publish(String hash, Function<Optional<OpenView>, ObjectNode> drawing) {
        lock.lock();
        try {
            Optional<OpenView> old = home();
            if (!hash.isEmpty() && !old.map(OpenView::hash).orElse(hash).equals(hash)) {
                return Change.HASH_CONFLICT;
            }
            OpenView view = OpenView.fresh(drawing.apply(old)).withRevision(wake());
            home = Optional.of(new HomeTab(view, version));
            return Change.DONE;
        } finally {
            lock.unlock();
        }
    }

    void add(Message message) {
        locked(() -> {
            messages.add(message.withRevision(version));
            if (messages.size() > MOST_MESSAGES) {
                messages.removeFirst();
            }
        });
    }

    Optional<Message> message(String ts) {
        return picture().messages().stream()
                .filter(message -> message.ts().equals(ts))
                .findFirst();
    }

    /** Whether there was such a message to change. */
    boolean changeMessage(String ts, UnaryOperator<Message> change) {
        lock.lock();
        try {
            for (int i = 0; i < messages.size(); i++) {
                if (messages.get(i).ts().equals(ts)) {
                    messages.set(i, change.apply(messages.get(i)).withRevision(wake()));
                    return true;
                }
            }
            return false;
        } finally {
            lock.unlock();
        }
    }

    void removeMessage(String ts) {
        locked(() -> messages.removeIf(message -> message.ts().equals(ts)));
    }

    /** An open modal. */
    Optional<OpenView> modal(String id) {
        return picture().views().stream().filter(view -> view.id().equals(id)).findFirst();
    }

    /** An open modal, or Home. */
    Optional<OpenView> view(String id) {
        return modal(id).or(() -> home().filter(view -> view.id().equals(id)));
    }

    Optional<OpenView> viewByExternalId(String externalId) {
        return Stream.concat(picture().views().stream(), home().stream())
                .filter(view -> !externalId.isEmpty()
                        && Json.text(view.json(), "external_id").equals(externalId))
                .findFirst();
    }

    void openRoot(OpenView view) {
        locked(() -> {
            views.clear();
            views.add(view.withRevision(version));
        });
    }

    /** Puts a view on top; false if the stack is full. */
    boolean push(OpenView view) {
        lock.lock();
        try {
            if (views.size() >= MOST_VIEWS) {
                return false;
            }
            views.add(view.withRevision(wake()));
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Changes an open modal, or Home; a non-empty {@code hash} must be its present one. */
    Change changeView(String id, String hash, UnaryOperator<OpenView> change) {
        lock.lock();
        try {
            Optional<OpenView> view = view(id);
            if (view.isEmpty()) {
                return Change.NOT_FOUND;
            }
            if (!hash.isEmpty() && !hash.equals(view.get().hash())) {
                return Change.HASH_CONFLICT;
            }
            replace(id, open -> change.apply(open).withRevision(wake()));
            return Change.DONE;
        } finally {
            lock.unlock();
        }
    }

    /** Notes what the person has typed. Nothing is drawn anew for it. */
    void fill(String id, Typed typed) {
        lock.lock();
        try {
            replace(id, view -> view.filled(typed));
        } finally {
            lock.unlock();
        }
    }

    /** Takes a view and whatever lies over it off the stack. */
    void close(String id) {
        locked(() -> {
            int from = 0;
            while (from < views.size() && !views.get(from).id().equals(id)) {
                from++;
            }
            views.subList(from, views.size()).clear();
        });
    }

    void closeAll() {
        locked(views::clear);
    }

    void note(Notice notice) {
        locked(() -> {
            notices.add(notice);
            if (notices.size() > MOST_NOTICES) {
                notices.removeFirst();
            }
        });
    }

    void dismiss(String noticeId) {
        locked(() -> notices.removeIf(notice -> notice.id().equals(noticeId)));
    }

    private void replace(String id, UnaryOperator<OpenView> change) {
        UnaryOperator<OpenView> onlyThis = view -> view.id().equals(id) ? change.apply(view) : view;
        views.replaceAll(onlyThis);
        home = home.map(tab -> new HomeTab(onlyThis.apply(tab.view()), tab.published()));
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            wake();
            change.run();
        } finally {
            lock.unlock();
        }
    }

    private long wake() {
        version++;
        changed.signalAll();
        return version;
    }
}

package io.gracefulno.playground;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is on the person's screen, in memory. Safe for many threads; every change wakes whoever waits for one. */
final class Board {
    static final int MOST_VIEWS = 3;
    private static final int MOST_MESSAGES = 500;
    private static final int MOST_NOTICES = 20;

    /** Everything on the screen at one moment. */
    record Picture(long version, List<Message> messages, List<OpenView> views, List<Notice> notices) {}

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
    private Optional<JsonNode> home = Optional.empty();
    private long version = 1;
    private boolean shut;

    Picture picture() {
        lock.lock();
        try {
            return new Picture(version, List.copyOf(messages), List.copyOf(views), List.copyOf(notices));
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

    Optional<JsonNode> home() {
        lock.lock();
        try {
            return home;
        } finally {
            lock.unlock();
        }
    }

    void setHome(ObjectNode view) {
        locked(() -> home = Optional.of(view));
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

    Optional<OpenView> view(String id) {
        return picture().views().stream().filter(view -> view.id().equals(id)).findFirst();
    }

    Optional<OpenView> viewByExternalId(String externalId) {
        return picture().views().stream()
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

    /** Changes a view that is open; a non-empty {@code hash} must be its present one. */
    Change changeView(String id, String hash, UnaryOperator<OpenView> change) {
        lock.lock();
        try {
            for (int i = 0; i < views.size(); i++) {
                OpenView view = views.get(i);
                if (view.id().equals(id)) {
                    if (!hash.isEmpty() && !hash.equals(view.hash())) {
                        return Change.HASH_CONFLICT;
                    }
                    views.set(i, change.apply(view).withRevision(wake()));
                    return Change.DONE;
                }
            }
            return Change.NOT_FOUND;
        } finally {
            lock.unlock();
        }
    }

    /** Notes what the person has typed. Nothing is drawn anew for it. */
    void fill(String id, Typed typed) {
        lock.lock();
        try {
            views.replaceAll(view -> view.id().equals(id) ? view.filled(typed) : view);
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

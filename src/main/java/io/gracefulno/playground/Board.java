package io.gracefulno.playground;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** What is on everybody's screen, in memory. Safe for many threads; every change wakes whoever waits for one. */
final class Board {
    static final int MOST_VIEWS = 3;
    private static final int MOST_MESSAGES = 500;
    private static final int MOST_NOTICES = 20;

    /**
     * Everything on somebody's screen at one moment.
     *
     * @param conversations all there are, by channel; who is in which is for others to know
     */
    record Picture(
            long version,
            Map<String, List<Message>> conversations,
            List<OpenView> views,
            Optional<HomeTab> home,
            List<Notice> notices) {
        List<Message> messagesIn(String channelId) {
            return conversations.getOrDefault(channelId, List.of());
        }
    }

    /** How a change of a view ended. */
    enum Change {
        DONE,
        NOT_FOUND,
        HASH_CONFLICT
    }

    /** What one person has before them. */
    private static final class Screen {
        final List<OpenView> views = new ArrayList<>();
        Optional<HomeTab> home = Optional.empty();

        Stream<OpenView> all() {
            return Stream.concat(views.stream(), home.map(HomeTab::view).stream());
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<String, Map<String, Message>> conversations = new HashMap<>();
    private final Map<String, Screen> screens = new HashMap<>();
    private final List<Notice> notices = new ArrayList<>();
    private long version = 1;
    private boolean shut;

    Picture picture(String personId) {
        lock.lock();
        try {
            Map<String, List<Message>> messages = new HashMap<>();
            conversations.forEach((channel, said) -> messages.put(channel, List.copyOf(said.values())));
            Screen screen = screen(personId);
            return new Picture(version, messages, List.copyOf(screen.views), screen.home, List.copyOf(notices));
        } finally {
            lock.unlock();
        }
    }

    /** Waits until there is something newer than {@code since}, the time is up, or the playground closes. */
    Picture awaitNewer(String personId, long since, Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (version == since && !shut && left > 0) {
                left = changed.awaitNanos(left);
            }
            return picture(personId);
        } finally {
            lock.unlock();
        }
    }

    void shut() {
        locked(() -> shut = true);
    }

    /** Lets every page look again, since it is another time. */
    void wakeAll() {
        locked(() -> {});
    }

    Optional<OpenView> home(String personId) {
        return got(() -> screen(personId).home.map(HomeTab::view));
    }

    /** Puts a new Home in the place of the old one; a non-empty {@code hash} must be that one's. Nothing typed stays. */
    Change publish(String personId, String hash, Function<Optional<OpenView>, ObjectNode> drawing) {
        lock.lock();
        try {
            Optional<OpenView> old = home(personId);
            if (!hash.isEmpty() && !old.map(OpenView::hash).orElse(hash).equals(hash)) {
                return Change.HASH_CONFLICT;
            }
            OpenView view = OpenView.fresh(drawing.apply(old)).withRevision(wake());
            screen(personId).home = Optional.of(new HomeTab(view, version));
            return Change.DONE;
        } finally {
            lock.unlock();
        }
    }

    void add(Message message) {
        locked(() -> {
            Map<String, Message> said = conversations.computeIfAbsent(message.channelId(), _ -> new LinkedHashMap<>());
            said.put(message.ts(), message.withRevision(version));
            if (said.size() > MOST_MESSAGES) {
                said.remove(said.keySet().iterator().next());
            }
        });
    }

    Optional<Message> message(String ts) {
        return got(() -> conversations.values().stream()
                .filter(said -> said.containsKey(ts))
                .map(said -> said.get(ts))
                .findFirst());
    }

    List<Message> messages(String channelId) {
        return got(() ->
                List.copyOf(conversations.getOrDefault(channelId, Map.of()).values()));
    }

    /** All messages that a change is for. */
    void changeMessages(Predicate<Message> concerned, UnaryOperator<Message> change) {
        List<String> found = got(() -> conversations.values().stream()
                .flatMap(said -> said.values().stream())
                .filter(concerned)
                .map(Message::ts)
                .toList());
        found.forEach(ts -> changeMessage(ts, change));
    }

    /** Whether there was such a message to change. */
    boolean changeMessage(String ts, UnaryOperator<Message> change) {
        lock.lock();
        try {
            for (Map<String, Message> said : conversations.values()) {
                if (said.containsKey(ts)) {
                    said.computeIfPresent(
                            ts, (_, message) -> change.apply(message).withRevision(wake()));
                    return true;
                }
            }
            return false;
        } finally {
            lock.unlock();
        }
    }

    void removeMessage(String ts) {
        locked(() -> conversations.values().forEach(said -> said.remove(ts)));
    }

    /** The open modals of somebody, the lowest first. */
    List<OpenView> views(String personId) {
        return got(() -> List.copyOf(screen(personId).views));
    }

    /** An open modal of somebody. */
    Optional<OpenView> modal(String personId, String id) {
        return views(personId).stream().filter(view -> view.id().equals(id)).findFirst();
    }

    /** An open modal of somebody, or their Home. */
    Optional<OpenView> view(String personId, String id) {
        return modal(personId, id)
                .or(() -> home(personId).filter(view -> view.id().equals(id)));
    }

    /** Anybody's open modal, or Home. */
    Optional<OpenView> view(String id) {
        return got(() -> everywhere().filter(view -> view.id().equals(id)).findFirst());
    }

    /** Whether it is anybody's Home. */
    boolean isHome(String id) {
        return got(() -> screens.values().stream()
                .flatMap(screen -> screen.home.stream())
                .anyMatch(home -> home.view().id().equals(id)));
    }

    Optional<OpenView> viewByExternalId(String externalId) {
        return got(() -> everywhere()
                .filter(view -> !externalId.isEmpty()
                        && Json.text(view.json(), "external_id").equals(externalId))
                .findFirst());
    }

    void openRoot(String personId, OpenView view) {
        locked(() -> {
            screen(personId).views.clear();
            screen(personId).views.add(view.withRevision(version));
        });
    }

    /** Puts a view on top; false if the stack is full. */
    boolean push(String personId, OpenView view) {
        lock.lock();
        try {
            if (screen(personId).views.size() >= MOST_VIEWS) {
                return false;
            }
            screen(personId).views.add(view.withRevision(wake()));
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Changes an open modal, or a Home; a non-empty {@code hash} must be its present one. */
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
            for (Screen screen : screens.values()) {
                int from = 0;
                while (from < screen.views.size()
                        && !screen.views.get(from).id().equals(id)) {
                    from++;
                }
                screen.views.subList(from, screen.views.size()).clear();
            }
        });
    }

    void closeAll(String personId) {
        locked(() -> screen(personId).views.clear());
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

    private Screen screen(String personId) {
        return screens.computeIfAbsent(personId, _ -> new Screen());
    }

    private Stream<OpenView> everywhere() {
        return screens.values().stream().flatMap(Screen::all);
    }

    private void replace(String id, UnaryOperator<OpenView> change) {
        UnaryOperator<OpenView> onlyThis = view -> view.id().equals(id) ? change.apply(view) : view;
        for (Screen screen : screens.values()) {
            screen.views.replaceAll(onlyThis);
            screen.home = screen.home.map(tab -> new HomeTab(onlyThis.apply(tab.view()), tab.published()));
        }
    }

    private <T> T got(Supplier<T> reading) {
        lock.lock();
        try {
            return reading.get();
        } finally {
            lock.unlock();
        }
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

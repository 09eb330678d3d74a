package io.gracefulno;

import io.gracefulno.afterwards.Reminder;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook;
import io.gracefulno.casebook.Cursor;
import io.gracefulno.casebook.Cursor.Way;
import io.gracefulno.casebook.Erased;
import io.gracefulno.casebook.Errand;
import io.gracefulno.casebook.HomeTab;
import io.gracefulno.casebook.Line;
import io.gracefulno.casebook.Matches;
import io.gracefulno.casebook.MessageAt;
import io.gracefulno.casebook.Offer;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Page;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.ReminderMessage;
import io.gracefulno.casebook.Share;
import io.gracefulno.casebook.Shelf;
import io.gracefulno.home.Due;
import io.gracefulno.preferences.Personal;
import io.gracefulno.preferences.Workspace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A casebook in memory, of one person, to call doors with. */
final class Memory implements Casebook.Transaction {
    private final Profile profile;
    private final Map<String, Case> cases = new LinkedHashMap<>();
    private final Map<String, Set<Reminder>> reminders = new LinkedHashMap<>();
    private final Map<String, Share> shares = new LinkedHashMap<>();
    private final Map<String, Offer> offers = new LinkedHashMap<>();
    private final List<Errand> errands = new ArrayList<>();
    private Optional<HomeTab> home = Optional.empty();

    private Personal personal = Personal.USUAL;
    private Workspace workspace = Workspace.USUAL;

    Memory(Profile profile) {
        this.profile = profile;
    }

    List<Errand> errands() {
        return errands;
    }

    @Override
    public Optional<Case> find(Owner owner, String id) {
        return Optional.ofNullable(cases.get(id));
    }

    @Override
    public List<Case> newest(Owner owner, int most) {
        return cases.values().stream().limit(most).toList();
    }

    @Override
    public List<Case> open(Owner owner) {
        return cases.values().stream().filter(theCase -> !theCase.isDone()).toList();
    }

    @Override
    public List<Case> done(Owner owner, int skipped, int most) {
        return cases.values().stream()
                .filter(Case::isDone)
                .skip(skipped)
                .limit(most)
                .toList();
    }

    /** By the number of cases that lie before it, which it carries for an id. */
    @Override
    public Page page(Owner owner, Shelf shelf, Set<String> without, Cursor from, int most) {
        List<Case> all = cases.values().stream()
                .filter(theCase -> Shelf.of(theCase) == shelf && !without.contains(theCase.id()))
                .toList();
        int place = from.caseId().isEmpty() ? 0 : Integer.parseInt(from.caseId());
        int before = from.way() == Way.BEFORE ? Math.max(0, place - most) : Math.min(all.size(), place);
        List<Case> page = all.stream().skip(before).limit(most).toList();
        return new Page(page, before, all.size(), at(Way.BEFORE, before), at(Way.AFTER, before + page.size()));
    }

    private static Cursor at(Way way, int place) {
        return new Cursor(way, Instant.EPOCH, Instant.EPOCH, Integer.toString(place));
    }

    @Override
    public List<Case> due(Owner owner, Instant now, int most) {
        return Due.now(cases.values(), now, profile.zone()).stream()
                .map(Due::theCase)
                .limit(most)
                .toList();
    }

    @Override
    public Matches matching(Owner owner, Predicate<Line> which, int most) {
        return matching(owner, which, Integer.MAX_VALUE, most);
    }

    @Override
    public Matches matching(Owner owner, Predicate<Line> which, int among, int most) {
        List<Case> all = cases.values().stream()
                .limit(among)
                .filter(theCase -> which.test(Line.of(theCase)))
                .toList();
        return new Matches(all.stream().limit(most).toList(), all.size());
    }

    @Override
    public List<String> ids(Owner owner) {
        return List.copyOf(cases.keySet());
    }

    @Override
    public boolean isKnown(Owner owner) {
        return true;
    }

    @Override
    public void left(Owner owner, MessageAt message) {}

    @Override
    public void left(Owner owner, Owner about, MessageAt message) {}

    @Override
    public void delete(Share share) {
        shares.remove(share.id());
    }

    @Override
    public Erased erase(Owner owner) {
        List<MessageAt> messages = Collections.nCopies(cases.size(), new MessageAt("D1", "1.1"));
        List<String> files = cases.size() > 1 ? List.of("F1") : List.of();
        Erased erased = new Erased(cases.size(), messages, files, home.isPresent(), List.of(), List.of());
        cases.clear();
        reminders.clear();
        home = Optional.empty();
        return erased;
    }

    @Override
    public void later(Errand errand, Instant due) {
        errands.add(errand);
    }

    @Override
    public List<Case> after(Owner owner, String id, int most) {
        return cases.values().stream()
                .filter(theCase -> theCase.id().compareTo(id) > 0)
                .sorted(Comparator.comparing(Case::id))
                .limit(most)
                .toList();
    }

    @Override
    public void save(Case theCase) {
        cases.put(theCase.id(), theCase);
    }

    @Override
    public void delete(Case theCase) {
        cases.remove(theCase.id());
    }

    @Override
    public void remind(Case theCase, Set<Reminder> wanted) {
        reminders.put(theCase.id(), wanted);
    }

    @Override
    public Set<Reminder> reminders(Case theCase) {
        return reminders.getOrDefault(theCase.id(), Set.of());
    }

    @Override
    public Optional<Profile> profile(Owner owner) {
        return Optional.of(profile);
    }

    @Override
    public void keep(Profile newer) {}

    @Override
    public Personal personal(Owner owner) {
        return personal;
    }

    @Override
    public void keep(Owner owner, Personal changed) {
        personal = changed;
    }

    @Override
    public Workspace workspace(Owner owner) {
        return workspace;
    }

    @Override
    public void keep(Owner owner, Workspace changed) {
        workspace = changed;
    }

    @Override
    public Optional<Share> shareOf(Owner candidate, String id) {
        return Optional.ofNullable(shares.get(id))
                .filter(share -> share.candidate().equals(candidate));
    }

    @Override
    public Optional<Share> shareFor(Owner coach, String id) {
        return Optional.ofNullable(shares.get(id)).filter(share -> share.coach().equals(coach));
    }

    @Override
    public List<Share> shares(Case theCase) {
        return shares.values().stream()
                .filter(share -> share.caseId().equals(theCase.id()))
                .toList();
    }

    @Override
    public List<Share> queue(Owner coach, Set<Share.State> states, int skipped, int most) {
        return shares.values().stream()
                .filter(share -> share.coach().equals(coach) && states.contains(share.state()))
                .skip(skipped)
                .limit(most)
                .toList();
    }

    @Override
    public List<Share> latest(Owner coach, Set<Share.State> states, int skipped, int most) {
        return queue(coach, states, skipped, most);
    }

    @Override
    public int countQueue(Owner coach, Set<Share.State> states) {
        return queue(coach, states, 0, Integer.MAX_VALUE).size();
    }

    @Override
    public void save(Share share) {
        shares.put(share.id(), share.version(share.version() + 1));
    }

    @Override
    public Optional<Offer> offerTo(Owner candidate, String id) {
        return Optional.ofNullable(offers.get(id))
                .filter(offer -> offer.candidate().equals(candidate));
    }

    @Override
    public Optional<Offer> offerFrom(Owner coach, String id) {
        return Optional.ofNullable(offers.get(id)).filter(offer -> offer.coach().equals(coach));
    }

    @Override
    public List<Offer> openOffers(Owner coach) {
        return offers.values().stream()
                .filter(offer -> offer.coach().equals(coach) && offer.state() == Offer.State.OPEN)
                .toList();
    }

    @Override
    public void save(Offer offer) {
        offers.put(offer.id(), offer.version(offer.version() + 1));
    }

    @Override
    public int countOlder(Owner owner, int months) {
        return 0;
    }

    @Override
    public Optional<HomeTab> home(Owner owner) {
        return home;
    }

    @Override
    public void keep(HomeTab tab) {
        home = Optional.of(tab);
    }

    @Override
    public void published(Owner owner, String digest, String hash) {}

    @Override
    public void later(Errand errand) {
        errands.add(errand);
    }

    @Override
    public Optional<String> answered(String delivery) {
        return Optional.empty();
    }

    @Override
    public void answer(Owner owner, String delivery, String answer) {}

    @Override
    public List<ReminderMessage> reminderMessages(Case theCase) {
        return List.of();
    }

    @Override
    public boolean isReminding(Case theCase) {
        return false;
    }

    @Override
    public void folded(ReminderMessage message) {}
}

package io.gracefulno.store;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.CloseOut;
import io.gracefulno.casebook.Errand;
import io.gracefulno.casebook.MessageAt;
import io.gracefulno.casebook.Offer;
import io.gracefulno.casebook.Outbox;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Share;
import io.gracefulno.casebook.StaleCaseException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Errands as rows: waiting, then under way, then posting if it posts a message, then gone. */
final class OutboxTable implements Outbox {
    private static final int TRIES = 5;

    /** So often it is looked for people behind those who have more waiting than is looked up at once. */
    private static final int LOOKS = 4;

    /** All that somebody has just asked for. */
    private static final EnumSet<Errand.Kind> AWAITED = EnumSet.complementOf(EnumSet.of(Errand.Kind.REMIND));

    private final Jdbi jdbi;
    private final Sealer sealer;
    private final Clock clock;

    OutboxTable(Jdbi jdbi, Sealer sealer, Clock clock) {
        this.jdbi = jdbi;
        this.sealer = sealer;
        this.clock = clock;
    }

    @Override
    public List<Errand> next(Instant now, int most) {
        Map<Owner, Errand> first = new LinkedHashMap<>();
        jdbi.useHandle(handle -> {
            for (Set<Errand.Kind> kinds : List.of(AWAITED, EnumSet.complementOf(AWAITED))) {
                List<Errand> due = due(handle, kinds, now, most, Set.of());
                due.forEach(errand -> first.putIfAbsent(errand.owner(), errand));
                // Whoever has thousands waiting hides nobody who has one.
                for (int look = 1; look < LOOKS && due.size() == most; look++) {
                    due = due(handle, kinds, now, most, userIds(first));
                    due.forEach(errand -> first.putIfAbsent(errand.owner(), errand));
                }
            }
        });
        return List.copyOf(first.values());
    }

    private static Set<String> userIds(Map<Owner, Errand> some) {
        return some.keySet().stream().map(Owner::userId).collect(Collectors.toSet());
    }

    private static List<Errand> due(Handle handle, Set<Errand.Kind> kinds, Instant now, int most, Set<String> without) {
        String others = without.isEmpty() ? "" : " and user_id not in (<without>)";
        Query query = handle.createQuery("select * from outbox where state = 'WAITING' and kind in (<kinds>)"
                + " and due_at <= :now" + others + " order by due_at, created_at, id limit :most");
        return (without.isEmpty() ? query : query.bindList("without", List.copyOf(without)))
                .bindList("kinds", kinds.stream().map(Errand.Kind::name).toList())
                .bind("now", Rows.time(now))
                .bind("most", most)
                .map((row, _) -> read(row))
                .list();
    }

    @Override
    public boolean begin(Errand errand) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "update outbox set state = 'UNDER_WAY' where id = :id and state = 'WAITING'")
                        .bind("id", errand.id())
                        .execute())
                == 1;
    }

    @Override
    public void posting(Errand errand) {
        jdbi.useHandle(handle -> handle.createUpdate("update outbox set state = 'POSTING' where id = :id")
                .bind("id", errand.id())
                .execute());
    }

    private static Errand read(ResultSet row) throws SQLException {
        return new Errand(
                row.getString("id"),
                new Owner(row.getString("enterprise_id"), row.getString("workspace_id"), row.getString("user_id")),
                Errand.Kind.valueOf(row.getString("kind")),
                row.getString("case_id"),
                row.getString("detail"),
                new MessageAt(row.getString("channel_id"), row.getString("message_ts")),
                row.getBoolean("unsure"),
                row.getInt("attempts"));
    }

    @Override
    public void done(Errand errand, Optional<MessageAt> posted) {
        untilNobodyElseChangesTheCase(() -> finish(errand, posted));
    }

    private static void untilNobodyElseChangesTheCase(Runnable work) {
        for (int attempt = 1; ; attempt++) {
            try {
                work.run();
                return;
            } catch (StaleCaseException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    private void finish(Errand errand, Optional<MessageAt> posted) {
        jdbi.useTransaction(handle -> {
            boolean wanted = handle.createUpdate("delete from outbox where id = :id")
                            .bind("id", errand.id())
                            .execute()
                    == 1;
            posted.ifPresent(at -> noteWhere(errand, wanted, at, new CaseTransaction(handle, sealer, clock)));
        });
    }

    private static void noteWhere(Errand errand, boolean wanted, MessageAt at, CaseTransaction cases) {
        if (errand.kind() == Errand.Kind.EXPORT_FAILED && wanted) {
            cases.left(errand.owner(), at);
        } else if (errand.kind() == Errand.Kind.DRAW_SHARE) {
            noteWhere(
                    errand,
                    cases.shareFor(errand.owner(), errand.detail()).map(share -> share.coachMessage(at)),
                    at,
                    cases);
        } else if (errand.kind() == Errand.Kind.DRAW_ANSWER) {
            noteWhere(
                    errand,
                    cases.shareOf(errand.owner(), errand.detail()).map(share -> share.candidateMessage(at)),
                    at,
                    cases);
        } else if (errand.kind() == Errand.Kind.DRAW_OFFER) {
            Optional<Offer> theirs = cases.offerTo(errand.owner(), errand.detail())
                    .map(offer -> offer.candidateMessage(at))
                    .or(() -> cases.offerFrom(errand.owner(), errand.detail()).map(offer -> offer.coachMessage(at)));
            theirs.ifPresentOrElse(cases::save, () -> cases.later(removing(errand, at)));
        } else {
            cases.find(errand.owner(), errand.caseId())
                    .ifPresentOrElse(
                            theCase -> stands(errand, theCase, at, cases), () -> cases.later(removing(errand, at)));
        }
    }

    private static void noteWhere(Errand errand, Optional<Share> known, MessageAt at, CaseTransaction cases) {
        known.ifPresentOrElse(cases::save, () -> cases.later(removing(errand, at)));
    }

    private static void stands(Errand errand, Case theCase, MessageAt at, CaseTransaction cases) {
        switch (errand.kind()) {
            case REMIND -> cases.posted(errand, at);
            case POST_SUMMARY -> cases.save(theCase.summary(at));
            case DRAW_CASE -> cases.save(theCase.message(at));
            case REMOVE_MESSAGE,
                    REMOVE_FILE,
                    DRAW_HOME,
                    CLEAR_HOME,
                    DRAW_REMINDERS,
                    EXPORT,
                    ERASE,
                    EXPORT_FAILED,
                    DRAW_SHARE,
                    DRAW_ANSWER,
                    DRAW_OFFER,
                    FOLLOW_SETTINGS ->
                throw new IllegalArgumentException(errand.kind() + " posts no message of a case");
        }
    }

    @Override
    public boolean leaving(Errand errand, List<String> fileIds) {
        return jdbi.inTransaction(handle -> {
            boolean wanted = handle.createQuery("select id from outbox where id = :id for update")
                    .bind("id", errand.id())
                    .mapTo(String.class)
                    .findOne()
                    .isPresent();
            if (wanted) {
                new CaseTransaction(handle, sealer, clock).left(errand.owner(), fileIds);
            }
            return wanted;
        });
    }

    /** The case was deleted while its message was being posted: the message goes after it. */
    private static Errand removing(Errand posting, MessageAt at) {
        return Errand.removing(posting.id(), posting.owner(), at);
    }

    @Override
    public void again(Errand errand, Instant then) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update outbox set state = 'WAITING', due_at = :then, unsure = :unsure, attempts = :attempts"
                                + " where id = :id")
                .bind("attempts", errand.attempts())
                .bind("then", Rows.time(then))
                .bind("unsure", errand.unsure())
                .bind("id", errand.id())
                .execute());
    }

    @Override
    public void giveUp(Errand errand) {
        untilNobodyElseChangesTheCase(() -> abandon(errand));
    }

    private void abandon(Errand errand) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("delete from outbox where id = :id")
                    .bind("id", errand.id())
                    .execute();
            CaseTransaction cases = new CaseTransaction(handle, sealer, clock);
            if (errand.kind() == Errand.Kind.EXPORT) {
                cases.later(Errand.exportFailed(errand.id() + "f", errand.owner()));
            }
            if (errand.kind() == Errand.Kind.DRAW_CASE) {
                cases.find(errand.owner(), errand.caseId())
                        .filter(theCase -> theCase.message().isEmpty())
                        .ifPresent(theCase -> cases.save(theCase.unposted(true)));
                cases.home(errand.owner()).ifPresent(_ -> cases.later(Errand.home(errand.id() + "h", errand.owner())));
            }
            if (errand.kind() == Errand.Kind.DRAW_OFFER) {
                unreached(errand, cases);
            }
            if (errand.kind() == Errand.Kind.POST_SUMMARY) {
                withoutSummary(errand, new CaseTransaction(handle, sealer, clock));
            }
        });
    }

    /** Whoever can't be told of an offer can't take it. */
    private void unreached(Errand errand, CaseTransaction cases) {
        cases.offerTo(errand.owner(), errand.detail())
                .filter(offer -> offer.state() == Offer.State.OPEN
                        && offer.candidateMessage().isEmpty())
                .ifPresent(offer -> {
                    cases.save(offer.over(Offer.State.UNREACHED, clock.instant()));
                    cases.later(Errand.drawingOffer(errand.id() + "c", offer.coach(), offer));
                });
    }

    /** Each of the letters that it would have told of is found in Home, where its own message can be asked for. */
    private static void withoutSummary(Errand errand, CaseTransaction cases) {
        CloseOut.writtenAt(errand.owner(), Instant.parse(errand.detail()), cases).stream()
                .filter(theCase -> theCase.message().isEmpty())
                .forEach(theCase -> cases.save(theCase.unposted(true)));
        cases.home(errand.owner()).ifPresent(_ -> cases.later(Errand.home(errand.id() + "h", errand.owner())));
    }

    @Override
    public void recover() {
        List<Errand> twice =
                jdbi.withHandle(handle -> handle.createQuery("select * from outbox where state = 'POSTING' and unsure")
                        .map((row, _) -> read(row))
                        .list());
        twice.forEach(this::giveUp);
        jdbi.useTransaction(handle -> {
            handle.execute("update outbox set state = 'WAITING', unsure = true where state = 'POSTING'");
            handle.execute("update outbox set state = 'WAITING' where state = 'UNDER_WAY'");
        });
    }
}

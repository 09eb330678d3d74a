package io.gracefulno.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;

/** Jobs that run by the clock, each by one process at a time, and again after a crash. */
public final class Timetable implements AutoCloseable {
    /** How often it looks whether something is due. */
    public static final Duration LOOK = Duration.ofSeconds(1);

    /** A job of a process that shows no life for six of these is taken over by another one. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    /**
     * Something to be done again and again.
     *
     * @param name by which it is known across restarts
     */
    public record Job(String name, Schedule schedule, Runnable work) {
        /** From the start on, and again so long after it ended. */
        public static Job every(String name, Duration pause, Runnable work) {
            return new Job(name, Schedules.fixedDelay(pause), work);
        }

        /** At this time each night, in UTC. */
        public static Job nightly(String name, LocalTime at, Runnable work) {
            return new Job(name, Schedules.daily(ZoneOffset.UTC, at), work);
        }
    }

    private final Scheduler scheduler;

    private Timetable(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    static Timetable start(DataSource database, List<Job> jobs, Duration look, Clock clock) {
        Scheduler scheduler = Scheduler.create(database)
                .startTasks(jobs.stream().map(Timetable::task).toList())
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
                .clock(clock::instant)
                .threads(jobs.size())
                .pollingInterval(look)
                .heartbeatInterval(HEARTBEAT)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
        scheduler.start();
        jobs.forEach(job -> notAhead(scheduler, job, clock.instant()));
        return new Timetable(scheduler);
    }

    /** Where a clock was ahead before and is right now, its jobs would wait until it is as late again. */
    private static void notAhead(Scheduler scheduler, Job job, Instant now) {
        Instant next = job.schedule().getInitialExecutionTime(now);
        TaskInstanceId task = TaskInstanceId.of(job.name(), RecurringTask.INSTANCE);
        boolean ahead = scheduler
                .getScheduledExecution(task)
                .filter(planned -> planned.getExecutionTime().isAfter(next))
                .isPresent();
        if (ahead) {
            scheduler.reschedule(task, next);
        }
    }

    private static RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), job.schedule())
                .execute((_, _) -> job.work().run());
    }

    /** Lets what is under way end. */
    @Override
    public void close() {
        scheduler.stop();
    }
}

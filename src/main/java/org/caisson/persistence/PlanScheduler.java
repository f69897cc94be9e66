package org.caisson.persistence;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.caisson.planning.jobs.PlanWorker;

/**
 * Gives due jobs to the worker of this process, and takes over those of processes that are gone. A
 * process that does not say for twenty seconds that it lives counts as gone.
 */
final class PlanScheduler implements AutoCloseable {
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);
  private static final int MISSED_HEARTBEATS = 4;
  private static final Duration POLLING = Duration.ofSeconds(1);
  private static final Duration RETRY = Duration.ofSeconds(5);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

  /**
   * Jobs are fetched when fewer are at hand than threads, and never more than there are threads.
   */
  private static final double WHEN_BELOW = 0.5;

  private static final double UP_TO = 1.0;

  private final Database database;
  private final PlanWorker worker;
  private final Clock clock;
  private final Scheduler scheduler;

  PlanScheduler(Database database, PlanWorker worker, int threads, Clock clock) {
    this.database = database;
    this.worker = worker;
    this.clock = clock;
    SchedulerBuilder builder =
        Scheduler.create(database.source(), task())
            .threads(threads)
            .pollingInterval(POLLING)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(LONGEST_STOP)
            .failureLogging(LogLevel.WARN, false);
    scheduler =
        (database.shared()
                ? builder.pollUsingLockAndFetch(WHEN_BELOW, UP_TO)
                : builder.jdbcCustomization(PlanTask.PLAIN_SQL))
            .build();
  }

  private CustomTask<Void> task() {
    return Tasks.custom(PlanTask.DESCRIPTOR)
        .onDeadExecutionRevive()
        .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
        .execute((instance, context) -> turn(instance));
  }

  private CompletionHandler<Void> turn(TaskInstance<Void> instance) {
    return switch (worker.run(UUID.fromString(instance.getId()))) {
      case DONE -> new CompletionHandler.OnCompleteRemove<>();
      case GIVEN_BACK -> (complete, operations) -> operations.reschedule(complete, clock.instant());
    };
  }

  void start() {
    if (!database.shared()) {
      freeAll();
    }
    scheduler.start();
  }

  /** What an earlier process was at when it ended is nobody's now: there is no other process. */
  private void freeAll() {
    database.inTransaction(
        handle ->
            handle.execute(
                "update scheduled_tasks set picked = false, picked_by = null,"
                    + " last_heartbeat = null, version = version + 1 where picked"));
  }

  /** Does not wait for the next look at what is due. */
  void wakeUp() {
    scheduler.triggerCheckForDueExecutions();
  }

  boolean isHeld() {
    return worker.isHeld();
  }

  /** Gives back what is being computed and ends. */
  @Override
  public void close() {
    scheduler.pause();
    worker.stop();
    scheduler.stop();
    worker.close();
  }
}

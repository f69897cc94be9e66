package org.caisson.persistence;

import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.caisson.planning.JobLimits;
import org.caisson.planning.PlanJobs;
import org.caisson.planning.store.Organisation;

/** A process that submits a plan in the hour that the clocks go through twice; fails otherwise. */
final class TimesInAZone {
  private TimesInAZone() {}

  /**
   * Submits a plan.
   *
   * @param arguments the folder of the database, and when to submit
   */
  public static void main(String[] arguments) {
    Instant now = Instant.parse(arguments[1]);
    Database database = TestDatabases.embedded(Path.of(arguments[0]));
    PlanJobs jobs =
        PlanProcess.service(
                database,
                new JobLimits(1, 1, 1),
                Clock.fixed(now, ZoneOffset.UTC),
                () -> new UUID(0, 1))
            .jobs();
    UUID id = jobs.submit(TestPlans.submission(), null);
    requireSame(now, jobs.find(new Organisation("ours"), id).orElseThrow().submitted());
    requireSame(now, due(database));
    TestDatabases.close(database);
  }

  private static Instant due(Database database) {
    return database.read(
        handle ->
            handle
                .createQuery("select execution_time from scheduled_tasks")
                .mapTo(Timestamp.class)
                .one()
                .toInstant());
  }

  private static void requireSame(Instant expected, Instant read) {
    if (!read.equals(expected)) {
      throw new IllegalStateException(expected + " reads as " + read);
    }
  }
}

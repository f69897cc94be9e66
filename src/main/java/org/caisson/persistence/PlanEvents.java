package org.caisson.persistence;

import java.time.Instant;
import java.util.UUID;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.planning.PlanEvent;
import org.jdbi.v3.core.Handle;

/**
 * Writes the events of plans. The caller has locked the plan's row, so that numbers are one row.
 */
final class PlanEvents {
  private PlanEvents() {}

  /** Writes the next event of a plan; the plan's own row says all but the time and the kind. */
  static void add(
      Handle handle,
      UUID plan,
      PlanEvent.Kind kind,
      PlanStatus status,
      Instant at,
      String progress) {
    handle
        .createUpdate("update plan set events = events + 1 where id = :id")
        .bind("id", plan)
        .execute();
    handle
        .createUpdate(
            "insert into plan_event"
                + " (plan_id, number, organisation, kind, attempt, happened_at, status, progress)"
                + " select id, events, organisation, :kind, attempt, :at, :status, :progress"
                + " from plan where id = :id")
        .bind("id", plan)
        .bind("kind", kind.name())
        .bind("at", at)
        .bind("status", status.name())
        .bind("progress", progress)
        .execute();
  }
}

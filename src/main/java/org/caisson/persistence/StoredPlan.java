package org.caisson.persistence;

import java.util.UUID;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.jdbi.v3.core.Handle;

/** What a plan came to, as it is stored. */
final class StoredPlan {
  private final PlanStatus status;
  private final byte[] summary;
  private final byte[] body;

  private StoredPlan(PlanStatus status, byte[] summary, byte[] body) {
    this.status = status;
    this.summary = summary;
    this.body = body;
  }

  static StoredPlan of(ProductionPlan plan, StoredJson json) {
    return new StoredPlan(
        plan.status(), Compressed.of(json.text(plan.summary())), Compressed.of(json.text(plan)));
  }

  PlanStatus status() {
    return status;
  }

  /** Writes it beside the plan's own row, which says whose it is. */
  void insert(Handle handle, UUID plan) {
    handle
        .createUpdate(
            "insert into plan_result (plan_id, organisation, attempt, summary, body)"
                + " select id, organisation, attempt, :summary, :body from plan where id = :id")
        .bind("id", plan)
        .bind("summary", summary)
        .bind("body", body)
        .execute();
  }
}

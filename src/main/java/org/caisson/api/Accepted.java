package org.caisson.api;

import java.util.UUID;
import org.caisson.domain.plan.PlanStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a submission: the same plan however often it is sent with one key. */
record Accepted(
    UUID id, @Schema(description = "Where the plan stands at the moment.") String status) {

  static Accepted now(UUID id) {
    return new Accepted(id, PlanStatus.QUEUED.name());
  }
}

package org.caisson.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caisson.domain.plan.ModelReference;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.validation.Issue;
import org.caisson.planning.PlanEvent;
import org.caisson.planning.PlanJob;
import org.caisson.planning.PlanProgress;
import org.caisson.planning.store.DocumentKind;
import org.caisson.planning.store.UsedRevision;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads the tables of plans. */
final class PlanRows {
  private static final Logger LOG = Logger.getLogger(PlanRows.class);

  private final StoredJson json = new StoredJson();

  /** Plans with the summary of what they came to; the rest of the query follows. */
  static final String SELECT =
      "select p.*, s.summary from plan p left join plan_result s on s.plan_id = p.id ";

  PlanJob job(Handle handle, ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    PlanStatus status = PlanStatus.valueOf(row.getString("status"));
    return new PlanJob(
        id,
        status,
        reference(row),
        row.getString("profile_name"),
        row.getTimestamp("submitted_at").toInstant(),
        instant(row.getTimestamp("started_at")),
        instant(row.getTimestamp("finished_at")),
        progress(row, id),
        row.getInt("attempt"),
        sources(handle, id),
        row.getBoolean("cancel_requested") && !status.isFinal(),
        row.getObject("parent", UUID.class),
        status.isFinal() ? Optional.of(outcome(row, status)) : Optional.empty());
  }

  /** What cannot be read must not hide the plan, nor the others of a list. */
  private PlanProgress progress(ResultSet row, UUID plan) throws SQLException {
    try {
      return json.read(row.getString("progress"), PlanProgress.class);
    } catch (UnreadableException damaged) {
      LOG.warnf(damaged, "The progress of plan %s cannot be read", plan);
      return PlanProgress.NONE;
    }
  }

  /** A plan that was cancelled while it waited has no result but this. */
  private ProductionPlan outcome(ResultSet row, PlanStatus status) throws SQLException {
    byte[] summary = row.getBytes("summary");
    try {
      return summary == null
          ? withoutResult(row, status, List.of())
          : json.read(Compressed.text(summary), ProductionPlan.class);
    } catch (UnreadableException damaged) {
      LOG.warnf(damaged, "What plan %s came to cannot be read", row.getString("id"));
      return withoutResult(row, status, List.of());
    }
  }

  static ProductionPlan withoutResult(ResultSet row, PlanStatus status, List<Issue> issues)
      throws SQLException {
    return ProductionPlan.without(
        status,
        reference(row),
        row.getString("policy"),
        row.getString("currency"),
        row.getString("marking"),
        issues);
  }

  static ModelReference reference(ResultSet row) throws SQLException {
    return new ModelReference(
        row.getString("model_name"),
        row.getString("model_revision"),
        row.getString("content_hash"),
        row.getString("scenario"));
  }

  private static List<UsedRevision> sources(Handle handle, UUID plan) {
    return handle
        .createQuery("select * from plan_source where plan_id = :id order by position")
        .bind("id", plan)
        .map(
            (row, context) ->
                new UsedRevision(
                    DocumentKind.valueOf(row.getString("kind")),
                    row.getObject("document_id", UUID.class),
                    row.getString("name"),
                    row.getInt("revision"),
                    row.getString("content_hash")))
        .list();
  }

  PlanEvent event(ResultSet row) throws SQLException {
    return new PlanEvent(
        row.getInt("number"),
        PlanEvent.Kind.valueOf(row.getString("kind")),
        row.getInt("attempt"),
        row.getTimestamp("happened_at").toInstant(),
        PlanStatus.valueOf(row.getString("status")),
        progress(row, row.getObject("plan_id", UUID.class)));
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}

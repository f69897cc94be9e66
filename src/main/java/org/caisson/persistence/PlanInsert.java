package org.caisson.persistence;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ModelReference;
import org.caisson.planning.PlanProgress;
import org.caisson.planning.PlanSubmission;
import org.caisson.planning.store.UsedRevision;
import org.jdbi.v3.core.Handle;

/** Writes the rows of a plan that was accepted. */
final class PlanInsert {
  private PlanInsert() {}

  static void insert(Handle handle, UUID id, Instant now, PlanSubmission submission) {
    StoredJson json = new StoredJson();
    plan(handle, id, now, submission, json.text(PlanProgress.NONE));
    request(handle, id, submission, json.text(submission.request().profile()));
    int position = 0;
    for (UsedRevision source : submission.sources()) {
      source(handle, id, submission.owner().id(), position++, source);
    }
  }

  private static void plan(
      Handle handle, UUID id, Instant now, PlanSubmission submission, String progress) {
    ModelReference reference = submission.request().reference();
    PlanningModel model = submission.request().model();
    handle
        .createUpdate(
            "insert into plan (id, organisation, status, model_name, model_revision,"
                + " content_hash, scenario, policy, currency, marking, profile_name, submitted_at,"
                + " parent, attempt, cancel_requested, progress, events) values (:id, :owner, 'QUEUED',"
                + " :name, :revision, :hash, :scenario, :policy, :currency, :marking, :profile,"
                + " :now, cast(:parent as uuid), 0, false, :progress, 0)")
        .bind("id", id)
        .bind("owner", submission.owner().id())
        .bind("name", reference.name())
        .bind("revision", reference.revision())
        .bind("hash", reference.contentHash())
        .bind("scenario", reference.scenario())
        .bind("policy", model.policy().rule().name())
        .bind("currency", model.currency())
        .bind("marking", model.marking())
        .bind("profile", submission.request().profile().name())
        .bind("now", now)
        .bind("parent", Objects.toString(submission.parent(), null))
        .bind("progress", progress)
        .execute();
  }

  private static void request(Handle handle, UUID id, PlanSubmission submission, String profile) {
    handle
        .createUpdate(
            "insert into plan_request (plan_id, organisation, document, profile)"
                + " values (:id, :owner, :document, :profile)")
        .bind("id", id)
        .bind("owner", submission.owner().id())
        .bind("document", Compressed.of(submission.document()))
        .bind("profile", profile)
        .execute();
  }

  private static void source(
      Handle handle, UUID id, String owner, int position, UsedRevision source) {
    handle
        .createUpdate(
            "insert into plan_source (plan_id, position, organisation, kind, document_id, name,"
                + " revision, content_hash) values (:id, :position, :owner, :kind, :document,"
                + " :name, :revision, :hash)")
        .bind("id", id)
        .bind("position", position)
        .bind("owner", owner)
        .bind("kind", source.kind().name())
        .bind("document", source.id())
        .bind("name", source.name())
        .bind("revision", source.revision())
        .bind("hash", source.contentHash())
        .execute();
  }
}

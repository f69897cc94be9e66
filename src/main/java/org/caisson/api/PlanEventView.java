package org.caisson.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import java.util.Locale;
import org.caisson.domain.plan.StageResult;
import org.caisson.export.PlanDocument;
import org.caisson.export.PlanDocuments;
import org.caisson.planning.PlanEvent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The data of an event. */
@Schema(name = "PlanEvent", description = "What happened to a plan.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanEventView(
    String status,
    @Schema(description = "When it happened, ISO 8601.") String at,
    @Schema(description = "How many workers have taken it: 2 when the first one was lost.")
        int attempt,
    PlanView.Progress progress,
    @Schema(description = "Of the event stage: the stage that has its value.")
        PlanDocument.@Nullable Stage stage) {

  static OutboundSseEvent event(Sse sse, PlanEvent event) {
    return sse.newEventBuilder()
        .id(Integer.toString(event.number()))
        .name(event.kind().name().toLowerCase(Locale.ROOT))
        .data(PlanEventView.class, of(event))
        .build();
  }

  private static PlanEventView of(PlanEvent event) {
    List<StageResult> finished = event.progress().finished();
    boolean stage = event.kind() == PlanEvent.Kind.STAGE && !finished.isEmpty();
    return new PlanEventView(
        event.status().name(),
        event.at().toString(),
        event.attempt(),
        PlanView.progress(event.progress()),
        stage ? PlanDocuments.stage(finished.get(finished.size() - 1)) : null);
  }
}

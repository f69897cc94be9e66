package org.caisson.api;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.caisson.planning.PlanEvent;
import org.caisson.planning.PlanJobs;
import org.caisson.planning.store.StoreUnavailableException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** What happens to a plan, as it happens; read from the records, whichever process computes it. */
@Path("/plans/{id}/events")
@Tag(name = "plans")
public class PlanEventsResource {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

  /** So that what lies between the client and the service keeps the connection open. */
  private static final int LOOKS_WITHOUT_A_WORD = 30;

  private final PlanJobs jobs;
  private final KnownPlans known;

  PlanEventsResource(PlanJobs jobs, KnownPlans known) {
    this.jobs = jobs;
    this.known = known;
  }

  /** Follows a plan. */
  @GET
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Follow a plan as it goes on",
      description =
          "Server-sent events: progress (the program is built, a stage begins), stage (a stage has"
              + " its value) and end, after which the stream ends. The data of each is JSON, its id"
              + " counts from 1; with Last-Event-ID only those after it are sent.")
  @APIResponse(
      responseCode = "200",
      description = "The events so far, and those to come until the plan ends.",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = PlanEventView.class)))
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Multi<OutboundSseEvent> events(
      @PathParam("id") String id,
      @Parameter(description = "The id of the last event that the client has.")
          @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER)
          @Nullable String lastEventId,
      @Context Sse sse) {
    UUID plan = known.byId(id).id();
    int last = number(lastEventId);
    if (last != 0 && !isEventOf(plan, last)) {
      throw notAnEvent(Integer.toString(last));
    }
    Cursor cursor = new Cursor(plan, last, sse);
    return Multi.createFrom()
        .ticks()
        .startingAfter(Duration.ofMillis(1))
        .every(BETWEEN_LOOKS)
        .onOverflow()
        .drop()
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .onItem()
        .transformToMultiAndConcatenate(tick -> Multi.createFrom().iterable(cursor.next()))
        .select()
        .first(event -> !cursor.isPast(event));
  }

  private static int number(@Nullable String lastEventId) {
    if (lastEventId == null || lastEventId.isBlank()) {
      return 0;
    }
    try {
      return Integer.parseInt(lastEventId.strip());
    } catch (NumberFormatException notNumber) {
      throw notAnEvent(lastEventId);
    }
  }

  /** Who names an event that never was would wait for ever for those after it. */
  private boolean isEventOf(UUID plan, int number) {
    return number > 0 && !jobs.events(KnownPlans.OWNER, plan, number - 1).isEmpty();
  }

  private static ProblemException notAnEvent(String lastEventId) {
    return ProblemException.of(
        400,
        "Last-Event-ID cannot be used",
        "Last-Event-ID (%s) is not the id of an event of this plan. Maybe leave it out, to have all of them."
            .formatted(lastEventId));
  }

  /** What one client has been sent. */
  private final class Cursor {
    private static final String AFTER_THE_END = "over";

    /** The next look may find it again; the client keeps its place in the meantime. */
    private static final String UNREACHABLE = "the database cannot be reached just now";

    private final UUID plan;
    private final Sse sse;
    private int last;
    private int silentLooks;
    private boolean over;

    Cursor(UUID plan, int last, Sse sse) {
      this.plan = plan;
      this.last = last;
      this.sse = sse;
    }

    /** What is to be sent now; behind the end comes one more, which tells that it was the end. */
    synchronized List<OutboundSseEvent> next() {
      if (over) {
        return List.of(sse.newEventBuilder().comment(AFTER_THE_END).build());
      }
      try {
        return sent(news());
      } catch (StoreUnavailableException down) {
        return List.of(sse.newEventBuilder().comment(UNREACHABLE).build());
      }
    }

    private List<OutboundSseEvent> sent(List<PlanEvent> news) {
      for (PlanEvent event : news) {
        last = event.number();
        over |= event.kind() == PlanEvent.Kind.END;
      }
      silentLooks = news.isEmpty() ? silentLooks + 1 : 0;
      if (news.isEmpty() && silentLooks % LOOKS_WITHOUT_A_WORD == 0) {
        return List.of(sse.newEventBuilder().comment("still there").build());
      }
      return news.stream().map(event -> PlanEventView.event(sse, event)).toList();
    }

    /** What a plan that is over said with its last breath is not missed. */
    private List<PlanEvent> news() {
      List<PlanEvent> news = jobs.events(KnownPlans.OWNER, plan, last);
      if (!news.isEmpty() || !isOver()) {
        return news;
      }
      List<PlanEvent> lastWords = jobs.events(KnownPlans.OWNER, plan, last);
      over = true;
      return lastWords;
    }

    /** A client that has the end already, or whose plan was dropped, waits for nothing. */
    private boolean isOver() {
      return jobs.find(KnownPlans.OWNER, plan).map(job -> job.status().isFinal()).orElse(true);
    }

    boolean isPast(OutboundSseEvent event) {
      return AFTER_THE_END.equals(event.getComment());
    }
  }
}

package org.caisson.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caisson.planning.PlanJob;
import org.caisson.planning.PlanJobs;
import org.caisson.planning.SubmissionKey;
import org.caisson.planning.store.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Plans: submit, follow, cancel. */
@Path("/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans", description = "Submit a model, follow its plan, cancel it.")
public class PlansResource {
  private final PlanJobs jobs;
  private final Submissions submissions;
  private final Acceptance acceptance;
  private final KnownPlans known;
  private final ListPages pages;
  private final Clock clock;

  PlansResource(
      PlanJobs jobs,
      Submissions submissions,
      Acceptance acceptance,
      KnownPlans known,
      ListPages pages,
      Clock clock) {
    this.jobs = jobs;
    this.submissions = submissions;
    this.acceptance = acceptance;
    this.known = known;
    this.pages = pages;
    this.clock = clock;
  }

  /** Accepts a model to be planned. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Plan a model",
      description =
          "Takes a whole planning model as one document, or references to kept parts, and plans it"
              + " in the background. Follow the plan at its Location until its status is final. Once"
              + " it is accepted it is kept, whatever happens to the service.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema =
                  @Schema(
                      type = SchemaType.OBJECT,
                      oneOf = {PlanReference.class, Object.class},
                      description =
                          "A planning model, whose schema is at /api/v1/schemas/planning-model, or"
                              + " a plan of kept parts."),
              examples = {
                @ExampleObject(
                    name = "small",
                    summary = "One line, one contract line, six months",
                    value = Examples.SMALL_MODEL),
                @ExampleObject(
                    name = "parts",
                    summary = "Contract sets of two teams in the frame of a kept model",
                    value = Examples.PLAN_OF_PARTS)
              }))
  @APIResponse(
      responseCode = "202",
      description = "Accepted; Location is where to follow it.",
      content = @Content(schema = @Schema(implementation = Accepted.class)))
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "409", ref = "StillRunning")
  @APIResponse(responseCode = "422", ref = "InvalidModel")
  @APIResponse(responseCode = "413", ref = "TooLarge")
  @APIResponse(responseCode = "429", ref = "TooMany")
  public Response submit(
      byte[] model,
      @Parameter(description = "How the plan is run; the settings name the profiles.")
          @QueryParam("profile")
          @Nullable String profile,
      @Parameter(
              description =
                  "A key of your own, at most 255 characters: the same key with the same model"
                      + " gives the same plan, so that a submission can be repeated safely.")
          @HeaderParam("Idempotency-Key")
          @Nullable String key,
      @Context UriInfo uri) {
    Optional<SubmissionKey> submissionKey = submissions.key(key, model, profile);
    Accepted accepted =
        acceptance.accept(
            submissionKey, () -> submissions.submission(KnownPlans.OWNER, model, profile));
    return Response.accepted(accepted)
        .location(
            uri.getRequestUriBuilder().replaceQuery(null).path(accepted.id().toString()).build())
        .build();
  }

  /** All plans. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, PlanTablesResource.CSV})
  @Operation(summary = "List the plans", description = "The latest submission first.")
  @APIResponse(responseCode = "200", description = PlanTablesResource.ROWS)
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  public RestResponse<PageDocument<PlanView>> list(@Context UriInfo uri) {
    RowQuery query = pages.query(uri);
    Slice<PlanJob> slice = jobs.list(KnownPlans.OWNER, query.offset(), query.size());
    List<PlanView> views = slice.rows().stream().map(job -> PlanView.of(job, clock)).toList();
    CsvTable<PlanRow> table =
        new CsvTable<>(PlanRow.class, () -> PlanRow.all(query.asksForPage() ? slice : all()));
    return pages.answer(PageDocument.of(views, slice.total(), query, table), uri);
  }

  private Slice<PlanJob> all() {
    return jobs.list(KnownPlans.OWNER, 0, Integer.MAX_VALUE);
  }

  /** One plan. */
  @GET
  @Path("/{id}")
  @Operation(
      summary = "Follow a plan",
      description = "Status, progress, stage values, key figures and the proof in short.")
  @APIResponse(
      responseCode = "200",
      description = "Where the plan stands.",
      content = @Content(schema = @Schema(implementation = PlanView.class)))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public PlanView find(@PathParam("id") String id) {
    return PlanView.of(known.byId(id), clock);
  }

  /** Cancels a plan. */
  @DELETE
  @Path("/{id}")
  @Operation(
      summary = "Cancel a plan",
      description =
          "A waiting plan ends at once, one that is being solved as soon as its solver stops."
              + " A plan that is over stays as it is.")
  @APIResponse(
      responseCode = "202",
      description = "It will stop; follow it until it has.",
      content = @Content(schema = @Schema(implementation = PlanView.class)))
  @APIResponse(
      responseCode = "200",
      description = "It is over.",
      content = @Content(schema = @Schema(implementation = PlanView.class)))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response cancel(@PathParam("id") String id) {
    UUID identity = known.byId(id).id();
    PlanJob job = jobs.cancel(KnownPlans.OWNER, identity).orElseThrow(() -> KnownPlans.unknown(id));
    Response.Status status = job.status().isFinal() ? Response.Status.OK : Response.Status.ACCEPTED;
    return Response.status(status).entity(PlanView.of(job, clock)).build();
  }
}

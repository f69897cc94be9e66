package org.caisson.api;

import jakarta.ws.rs.Consumes;
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

/** What-ifs: plans of a plan's model with changes, beside that plan. */
@Path("/plans/{id}/what-ifs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
public class WhatIfsResource {
  private final PlanJobs jobs;
  private final Submissions submissions;
  private final WhatIfSubmissions whatIfs;
  private final Acceptance acceptance;
  private final KnownPlans known;
  private final ListPages pages;
  private final Clock clock;

  WhatIfsResource(
      PlanJobs jobs,
      Submissions submissions,
      WhatIfSubmissions whatIfs,
      Acceptance acceptance,
      KnownPlans known,
      ListPages pages,
      Clock clock) {
    this.jobs = jobs;
    this.submissions = submissions;
    this.whatIfs = whatIfs;
    this.acceptance = acceptance;
    this.known = known;
    this.pages = pages;
    this.clock = clock;
  }

  /** Accepts a scenario of a plan's model to be planned. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Plan a model with changes, beside its plan",
      description =
          """
          Takes a scenario: named changes in the words of the domain, a patch for the rest, or both. \
          It is made in the model of the plan, finished or not, and what comes of it is checked and \
          planned from the beginning, as a plan like any other whose parent is this one. \
          GET /plans/compare says what differs.""")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema =
                  @Schema(
                      type = SchemaType.OBJECT,
                      description = "A scenario, whose schema is at /api/v1/schemas/scenario."),
              examples = {
                @ExampleObject(
                    name = "more",
                    summary = "Half as much again of the MAX rate of a line",
                    value = Examples.WHAT_IF)
              }))
  @APIResponse(
      responseCode = "202",
      description = "Accepted; Location is where to follow its plan.",
      content = @Content(schema = @Schema(implementation = Accepted.class)))
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "StillRunning")
  @APIResponse(responseCode = "422", ref = "InvalidModel")
  @APIResponse(responseCode = "413", ref = "TooLarge")
  @APIResponse(responseCode = "429", ref = "TooMany")
  public Response submit(
      @PathParam("id") String id,
      byte[] scenario,
      @Parameter(description = "How it is run; as the plan beside which it stands otherwise.")
          @QueryParam("profile")
          @Nullable String profile,
      @Parameter(
              description =
                  "A key of your own, at most 255 characters: the same key with the same scenario"
                      + " gives the same plan, so that a submission can be repeated safely.")
          @HeaderParam("Idempotency-Key")
          @Nullable String key,
      @Context UriInfo uri) {
    PlanJob parent = known.byId(id);
    Optional<SubmissionKey> once = submissions.key(key, scenario, parent.id() + " " + profile);
    Accepted accepted =
        acceptance.accept(once, () -> whatIfs.submission(parent, scenario, profile));
    return Response.accepted(accepted)
        .location(
            uri.getBaseUriBuilder()
                .path(PlansResource.class)
                .path(accepted.id().toString())
                .build())
        .build();
  }

  /** The what-ifs of a plan. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, PlanTablesResource.CSV})
  @Operation(summary = "List the what-ifs of a plan", description = "The latest submission first.")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  @APIResponse(responseCode = "200", description = PlanTablesResource.ROWS)
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public RestResponse<PageDocument<PlanView>> list(
      @PathParam("id") String id, @Context UriInfo uri) {
    UUID parent = known.byId(id).id();
    RowQuery query = pages.query(uri);
    Slice<PlanJob> slice = jobs.children(KnownPlans.OWNER, parent, query.offset(), query.size());
    List<PlanView> views = slice.rows().stream().map(job -> PlanView.of(job, clock)).toList();
    CsvTable<PlanRow> table =
        new CsvTable<>(PlanRow.class, () -> PlanRow.all(query.asksForPage() ? slice : all(parent)));
    return pages.answer(PageDocument.of(views, slice.total(), query, table), uri);
  }

  private Slice<PlanJob> all(UUID parent) {
    return jobs.children(KnownPlans.OWNER, parent, 0, Integer.MAX_VALUE);
  }
}

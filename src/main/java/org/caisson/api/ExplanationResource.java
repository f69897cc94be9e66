package org.caisson.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.caisson.export.BottleneckRow;
import org.caisson.export.ExplanationDocument;
import org.caisson.export.PlanDocument;
import org.caisson.planning.explain.Explainer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Why a finished plan says what it says, from the plan and its duals alone. */
@Path("/plans/{id}")
@Tag(
    name = "explanation",
    description = "Why a finished plan says what it says, from the plan and its duals alone.")
public class ExplanationResource {
  private final KnownPlans plans;
  private final TablePages pages;

  ExplanationResource(KnownPlans plans, TablePages pages) {
    this.plans = plans;
    this.pages = pages;
  }

  /** What one more is worth. */
  @GET
  @Path("/shadow-prices")
  @Produces({MediaType.APPLICATION_JSON, PlanTablesResource.CSV})
  @Operation(
      summary = "What one more of each limited thing is worth, by family, subject, item and month",
      description =
          """
          In units of the stage, and never with the sign of the solver: the worth of a limit is what \
          one more of it saves, and never below zero; the worth of a demand (families delivery and \
          closing-stock) is what one more unit of it costs. capacity-state and ramp count units a \
          month of a line's first product, supply, storage, lanes, delivery and closing-stock units \
          of the item, working-hours and overtime hours, hiring people, budget and aid-package the \
          currency of account, expansion copies or money. Each is stated for the first stage in \
          which it is not zero. What spans a year has no month and is shown for all of them. Where \
          the plan is degenerate, other duals prove it as well and divide the worth in another \
          way.""")
  @Parameter(ref = "family")
  @Parameter(ref = "subject")
  @Parameter(ref = "line")
  @Parameter(ref = "item")
  @Parameter(ref = "stage")
  @Parameter(ref = "from")
  @Parameter(ref = "to")
  @Parameter(ref = "month")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  @APIResponse(responseCode = "200", description = PlanTablesResource.ROWS)
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "NotReady")
  public RestResponse<PageDocument<PlanDocument.ShadowPrice>> shadowPrices(
      @PathParam("id") String id, @Context UriInfo uri) {
    return pages.page(Listing.SHADOW_PRICES, id, uri);
  }

  /** What is scarce. */
  @GET
  @Path("/bottlenecks")
  @Produces({MediaType.APPLICATION_JSON, PlanTablesResource.CSV})
  @Operation(
      summary = "The limits of which one more is worth anything, the most important first",
      description =
          """
          From the duals of the plan: each limit in the first stage in which relieving it is worth \
          anything, with what one more unit in every month named saves there, in units of the \
          stage. MAX and RAMP count units a month of a line's first product, SUPPLY, STORAGE and \
          LANE units of the item, BUDGET and AID_PACKAGE the currency of account, EXPANSION copies \
          or money, PEOPLE and OVERTIME hours, HIRING people. order ranks the limits of a stage: \
          UNIT by what one more unit is worth, TEN_PERCENT by what 10 % more can save at most \
          (tenPercent, a line's MAX and ramp limit together), which is a like effort where units \
          are not. Right for a small change and the most that a large one can bring. A limit that \
          spans a year is shown for all months. Where the plan is degenerate, other duals prove it \
          as well and divide the worth in another way; caisson explain measures by planning \
          again.""")
  @Parameter(ref = "order")
  @Parameter(ref = "limit")
  @Parameter(ref = "subject")
  @Parameter(ref = "line")
  @Parameter(ref = "item")
  @Parameter(ref = "nation")
  @Parameter(ref = "stage")
  @Parameter(ref = "from")
  @Parameter(ref = "to")
  @Parameter(ref = "month")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  @APIResponse(responseCode = "200", description = PlanTablesResource.ROWS)
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "NotReady")
  public RestResponse<PageDocument<BottleneckRow>> bottlenecks(
      @PathParam("id") String id, @Context UriInfo uri) {
    return pages.bottlenecks(id, uri);
  }

  /** Everything that the plan says of itself. */
  @GET
  @Path("/explanation")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Bottlenecks, late contract lines with what holds them back, and single sources",
      description =
          """
          What can be said from the plan alone, without planning again, as plannedAgain says: the \
          limits by what 10 % more of them can save; for each late contract line the chain of limits \
          that bind, from the delivered item down to supply; the items that come from one line or \
          supply only, with what losing it for six months costs at least. What a change comes to \
          in fact is measured by caisson explain, which plans the changed model.""")
  @APIResponse(
      responseCode = "200",
      description = "The explanation.",
      content = @Content(schema = @Schema(implementation = ExplanationDocument.class)))
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "NotReady")
  public ExplanationDocument explanation(
      @PathParam("id") String id,
      @Parameter(description = "The only contract line that is explained, by id.")
          @QueryParam("contractLine")
          @Nullable String contractLine) {
    KnownPlans.Finished finished = plans.withModel(id);
    try {
      return ExplanationDocument.of(
          finished.plan(),
          Explainer.read(finished.model(), finished.plan(), Optional.ofNullable(contractLine)));
    } catch (IllegalArgumentException unknown) {
      throw ProblemException.of(
          400, "Query parameter is not usable", String.valueOf(unknown.getMessage()));
    }
  }
}

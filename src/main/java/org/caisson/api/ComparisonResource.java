package org.caisson.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.compare.PlanComparison;
import org.caisson.domain.plan.compare.PlanSide;
import org.caisson.export.CsvRows;
import org.caisson.export.compare.ComparedRow;
import org.caisson.export.compare.ComparedRows;
import org.caisson.export.compare.ComparisonDocument;
import org.caisson.export.compare.ComparisonJson;
import org.caisson.planning.whatif.WhatIfAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What differs between plans. */
@Path("/plans/compare")
@Tag(name = "plans")
public class ComparisonResource {
  private final KnownPlans plans;

  ComparisonResource(KnownPlans plans) {
    this.plans = plans;
  }

  /** Differences, as a document. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "What differs between a plan and others, differences first",
      description =
          """
          Stage values, contract lines by lateness, stockpiles by the month from which they stay at \
          their objective, what Ukraine and stockpiles get, costs, payments by year, capacity \
          bought, bottlenecks and tempos; what is the same is left out. Lists of others have an \
          entry for each other plan, in the order of the parameters. Only solved plans with \
          certificates are compared. Stage values are unique; where several plans come to them, \
          lists may also differ by the choice between these. As text/csv: one row a figure and \
          plan.""")
  @APIResponse(
      responseCode = "200",
      description = "The differences.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ComparisonDocument.class)),
        @Content(
            mediaType = PlanTablesResource.CSV,
            schema = @Schema(implementation = String.class))
      })
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "NotReady")
  public byte[] document(
      @Parameter(description = "The id of the plan that the others are held against.")
          @QueryParam("base")
          @Nullable String base,
      @Parameter(description = "The id of another plan; given once for each of them.")
          @QueryParam("other")
          @Nullable List<String> other) {
    PlanSide held = base(base);
    List<PlanSide> others = others(held, other);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new ComparisonJson().write(ComparisonDocument.of(held, others, others, List.of()), out);
      return out.toByteArray();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  /** Differences, as a table. */
  @GET
  @Produces(PlanTablesResource.CSV)
  @Operation(hidden = true)
  public byte[] table(
      @QueryParam("base") @Nullable String base,
      @QueryParam("other") @Nullable List<String> other) {
    PlanSide held = base(base);
    List<ComparedRow> rows = ComparedRows.of(PlanComparison.of(held, others(held, other)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new CsvRows().write(ComparedRow.class, rows, held.plan().marking(), out);
      return out.toByteArray();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  private PlanSide base(@Nullable String id) {
    if (id == null) {
      throw ProblemException.badParameter(
          "base",
          "none",
          "is missing, so there is nothing to compare with. Maybe add a plan's id.");
    }
    return side(id, List.of());
  }

  /** The others, of which every one can be compared with the base. */
  private List<PlanSide> others(PlanSide base, @Nullable List<String> ids) {
    if (ids == null || ids.isEmpty()) {
      throw ProblemException.badParameter(
          "other", "none", "is missing, so nothing is compared. Maybe add the id of another plan.");
    }
    List<PlanSide> others = new ArrayList<>();
    List<String> labels = new ArrayList<>(List.of(base.label()));
    for (String id : ids) {
      others.add(side(id, labels));
      labels.add(others.get(others.size() - 1).label());
    }
    List<String> objections = new WhatIfAnswer(base, others).objections();
    if (!objections.isEmpty()) {
      throw ProblemException.of(409, "Plans cannot be compared", String.join(" ", objections));
    }
    return others;
  }

  /** A finished plan under the name of its scenario, or its id where that names another. */
  private PlanSide side(String id, List<String> taken) {
    ProductionPlan plan = plans.finished(id);
    String scenario = plan.model().scenario();
    String label = scenario == null || taken.contains(scenario) ? id : scenario;
    return WhatIfAnswer.side(label, plan);
  }
}

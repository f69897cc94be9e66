package org.caisson.export.compare;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.compare.PlanComparison;
import org.caisson.domain.plan.compare.PlanSide;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as a document.
 *
 * @param marking the marking of the base, empty when it has none
 * @param base the base
 * @param others the other plans, those that are not compared as well
 * @param notCompared why plans are not compared
 * @param differences what differs, absent where nothing can be compared; its lists of others have
 *     an entry for each plan that it names
 */
public record ComparisonDocument(
    String marking,
    Plan base,
    List<Plan> others,
    List<String> notCompared,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable PlanComparison differences) {

  /**
   * A plan of a comparison.
   *
   * @param label what it is called
   * @param status what became of it
   * @param contentHash SHA-256 of its model, in hexadecimal
   * @param scenario the name of its scenario, absent where it has none
   */
  public record Plan(
      String label, PlanStatus status, String contentHash, @Nullable String scenario) {}

  /** The document of plans of which some can be compared. */
  public static ComparisonDocument of(
      PlanSide base, List<PlanSide> others, List<PlanSide> comparable, List<String> notCompared) {
    return new ComparisonDocument(
        base.plan().marking(),
        plan(base),
        others.stream().map(ComparisonDocument::plan).toList(),
        notCompared,
        comparable.isEmpty() ? null : PlanComparison.of(base, comparable));
  }

  private static Plan plan(PlanSide side) {
    return new Plan(
        side.label(),
        side.plan().status(),
        side.plan().model().contentHash(),
        side.plan().model().scenario());
  }
}

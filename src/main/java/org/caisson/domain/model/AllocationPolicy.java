package org.caisson.domain.model;

import static org.caisson.domain.model.StageKind.FLOOR_SHORTFALL;
import static org.caisson.domain.model.StageKind.PLEDGE_DELAY;
import static org.caisson.domain.model.StageKind.RESTOCK_SHORTFALL;
import static org.caisson.domain.model.StageKind.UKRAINE_SHORTFALL;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The allocation policy of a model.
 *
 * @param rule how output is divided
 * @param ukraineShare the share of pool deliveries that goes to Ukraine, 0 to 1; present for {@link
 *     AllocationRule#FIXED_SHARE} and only there
 * @param exerciseOptions whether option quantities may be exercised before they expire, where that
 *     serves the objective stages
 * @param ukraineWeight what a unit counts that Ukraine does not get, above 0; present for {@link
 *     AllocationRule#WEIGHTED} and only there
 * @param restockWeight what a unit-month counts that stockpiles lie below their objectives, above
 *     0; present for {@link AllocationRule#WEIGHTED} and only there
 */
public record AllocationPolicy(
    AllocationRule rule,
    OptionalDouble ukraineShare,
    boolean exerciseOptions,
    OptionalDouble ukraineWeight,
    OptionalDouble restockWeight) {

  /** A policy without weights. */
  public AllocationPolicy(
      AllocationRule rule, OptionalDouble ukraineShare, boolean exerciseOptions) {
    this(rule, ukraineShare, exerciseOptions, OptionalDouble.empty(), OptionalDouble.empty());
  }

  /** A policy without weights and without the exercise of options. */
  public AllocationPolicy(AllocationRule rule, OptionalDouble ukraineShare) {
    this(rule, ukraineShare, false);
  }

  /** The policy of weights. */
  public static AllocationPolicy weighted(double ukraine, double restock) {
    return new AllocationPolicy(
        AllocationRule.WEIGHTED,
        OptionalDouble.empty(),
        false,
        OptionalDouble.of(ukraine),
        OptionalDouble.of(restock));
  }

  /** The stages of the policy that go before lateness. */
  public List<StagePlan> stagesBeforeLateness() {
    return rule == AllocationRule.MAX_MIN_FAIR ? StagePlan.listOf(StageKind.FAIRNESS) : List.of();
  }

  /** The stages by which the policy allocates what lateness leaves open, in their order. */
  public List<StagePlan> stages() {
    return switch (rule) {
      case UKRAINE_FIRST, FIXED_SHARE, MAX_MIN_FAIR ->
          StagePlan.listOf(UKRAINE_SHORTFALL, PLEDGE_DELAY, FLOOR_SHORTFALL, RESTOCK_SHORTFALL);
      case RESTOCK_FIRST ->
          StagePlan.listOf(FLOOR_SHORTFALL, RESTOCK_SHORTFALL, UKRAINE_SHORTFALL, PLEDGE_DELAY);
      case STOCK_FLOORS_THEN_UKRAINE ->
          StagePlan.listOf(FLOOR_SHORTFALL, UKRAINE_SHORTFALL, PLEDGE_DELAY, RESTOCK_SHORTFALL);
      case WEIGHTED ->
          List.of(
              StagePlan.weighted(
                  new StageTerm(UKRAINE_SHORTFALL, ukraineWeight.orElse(1)),
                  new StageTerm(RESTOCK_SHORTFALL, restockWeight.orElse(1))),
              StagePlan.of(PLEDGE_DELAY),
              StagePlan.of(FLOOR_SHORTFALL));
    };
  }
}

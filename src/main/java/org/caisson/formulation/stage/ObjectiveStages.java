package org.caisson.formulation.stage;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.model.AllocationRule;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.StageKind;

/** Which stages a model is planned in. */
public final class ObjectiveStages {
  private ObjectiveStages() {}

  /** The stages by which a policy allocates, in their order. */
  public static List<StageKind> of(AllocationRule rule) {
    return switch (rule) {
      case UKRAINE_FIRST, FIXED_SHARE ->
          List.of(
              StageKind.UKRAINE_SHORTFALL,
              StageKind.PLEDGE_DELAY,
              StageKind.FLOOR_SHORTFALL,
              StageKind.RESTOCK_SHORTFALL);
      case RESTOCK_FIRST ->
          List.of(
              StageKind.FLOOR_SHORTFALL,
              StageKind.RESTOCK_SHORTFALL,
              StageKind.UKRAINE_SHORTFALL,
              StageKind.PLEDGE_DELAY);
      case STOCK_FLOORS_THEN_UKRAINE ->
          List.of(
              StageKind.FLOOR_SHORTFALL,
              StageKind.UKRAINE_SHORTFALL,
              StageKind.PLEDGE_DELAY,
              StageKind.RESTOCK_SHORTFALL);
    };
  }

  /**
   * The stages of kinds in an order; lateness becomes one stage for each priority in the model, and
   * a kind of which the model has nothing to measure is left out. Cost never is.
   */
  public static List<ObjectiveStage> forModel(PlanningModel model, List<StageKind> kinds) {
    List<ObjectiveStage> stages = new ArrayList<>();
    for (StageKind kind : kinds) {
      stages.addAll(stagesOf(model, kind));
    }
    return stages;
  }

  private static List<ObjectiveStage> stagesOf(PlanningModel model, StageKind kind) {
    return switch (kind) {
      case LATENESS -> lateness(model);
      case UKRAINE_SHORTFALL ->
          model.ukraineNeeds().isEmpty() ? List.of() : List.of(new UkraineShortfallStage());
      case PLEDGE_DELAY -> anyDonation(model) ? List.of(new PledgeDelayStage()) : List.of();
      case FLOOR_SHORTFALL -> anyStockpile(model) ? List.of(new FloorShortfallStage()) : List.of();
      case RESTOCK_SHORTFALL ->
          anyStockpile(model) ? List.of(new RestockShortfallStage()) : List.of();
      case COST -> List.of(new CostStage(model.currency()));
    };
  }

  private static List<ObjectiveStage> lateness(PlanningModel model) {
    return model.contractLines().stream()
        .filter(LatenessStage::isMeasured)
        .map(line -> line.priority())
        .distinct()
        .sorted()
        .map(priority -> (ObjectiveStage) new LatenessStage(priority))
        .toList();
  }

  private static boolean anyDonation(PlanningModel model) {
    return model.nations().stream().anyMatch(nation -> !nation.donations().isEmpty());
  }

  private static boolean anyStockpile(PlanningModel model) {
    return model.nations().stream().anyMatch(nation -> !nation.stockpiles().isEmpty());
  }
}

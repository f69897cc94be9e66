package org.caisson.domain.model;

import java.util.List;
import java.util.function.UnaryOperator;
import org.caisson.domain.money.Money;
import org.caisson.domain.nation.Budget;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.plant.IndustrialBase;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.StorageLimit;
import org.caisson.domain.plant.Supply;

/** Planning models as they would be after a change; the model that is given stays as it is. */
public final class ModelChanges {

  private ModelChanges() {}

  /** The model with other objective stages. */
  public static PlanningModel withStages(PlanningModel model, List<StageKind> stages) {
    return new PlanningModel(
        model.name(),
        model.horizon(),
        model.currency(),
        model.rates(),
        model.marking(),
        model.policy(),
        stages,
        model.industrialBase(),
        model.contracts(),
        model.contractLines(),
        model.nations(),
        model.ukraineNeeds());
  }

  /** The model with one line changed. */
  public static PlanningModel withLine(PlanningModel model, String id, UnaryOperator<Line> change) {
    List<Line> lines =
        model.industrialBase().lines().stream()
            .map(line -> line.id().equals(id) ? change.apply(line) : line)
            .toList();
    IndustrialBase base = model.industrialBase();
    return with(model, base(base, lines, base.supplies(), base.storageLimits()));
  }

  /** The model with one supply changed. */
  public static PlanningModel withSupply(
      PlanningModel model, String id, UnaryOperator<Supply> change) {
    IndustrialBase base = model.industrialBase();
    List<Supply> supplies =
        base.supplies().stream()
            .map(supply -> supply.id().equals(id) ? change.apply(supply) : supply)
            .toList();
    return with(model, base(base, base.lines(), supplies, base.storageLimits()));
  }

  /** The model with a storage limit times a factor. */
  public static PlanningModel withStorageTimes(
      PlanningModel model, StorageLimit limit, double factor) {
    IndustrialBase base = model.industrialBase();
    List<StorageLimit> limits =
        base.storageLimits().stream()
            .map(other -> other.equals(limit) ? times(other, factor) : other)
            .toList();
    return with(model, base(base, base.lines(), base.supplies(), limits));
  }

  private static StorageLimit times(StorageLimit limit, double factor) {
    return new StorageLimit(
        limit.item(), limit.site(), limit.capacity() * factor, limit.provenance());
  }

  /** The model without the storage limit of an item at a site. */
  public static PlanningModel withoutStorageLimit(PlanningModel model, StorageLimit limit) {
    IndustrialBase base = model.industrialBase();
    List<StorageLimit> limits =
        base.storageLimits().stream().filter(other -> !other.equals(limit)).toList();
    return with(model, base(base, base.lines(), base.supplies(), limits));
  }

  /** The model without a nation's budget of a calendar year: the year is not limited. */
  public static PlanningModel withoutBudget(PlanningModel model, String nation, int year) {
    return withBudgets(
        model, nation, budgets -> budgets.stream().filter(b -> b.year() != year).toList());
  }

  /** The model with a nation's budget of a calendar year times a factor. */
  public static PlanningModel withBudgetTimes(
      PlanningModel model, String nation, int year, double factor) {
    return withBudgets(
        model,
        nation,
        budgets -> budgets.stream().map(b -> b.year() == year ? times(b, factor) : b).toList());
  }

  private static Budget times(Budget budget, double factor) {
    Money amount = new Money(budget.amount().amount() * factor, budget.amount().currency());
    return new Budget(budget.year(), amount, budget.provenance());
  }

  private static PlanningModel withBudgets(
      PlanningModel model, String nation, UnaryOperator<List<Budget>> change) {
    List<Nation> nations =
        model.nations().stream()
            .map(other -> other.id().equals(nation) ? withBudgets(other, change) : other)
            .toList();
    return new PlanningModel(
        model.name(),
        model.horizon(),
        model.currency(),
        model.rates(),
        model.marking(),
        model.policy(),
        model.stages(),
        model.industrialBase(),
        model.contracts(),
        model.contractLines(),
        nations,
        model.ukraineNeeds());
  }

  private static Nation withBudgets(Nation nation, UnaryOperator<List<Budget>> change) {
    return new Nation(
        nation.id(),
        nation.name(),
        nation.region(),
        nation.stockpiles(),
        nation.donations(),
        change.apply(nation.budgets()),
        nation.provenance());
  }

  private static PlanningModel with(PlanningModel model, IndustrialBase base) {
    return new PlanningModel(
        model.name(),
        model.horizon(),
        model.currency(),
        model.rates(),
        model.marking(),
        model.policy(),
        model.stages(),
        base,
        model.contracts(),
        model.contractLines(),
        model.nations(),
        model.ukraineNeeds());
  }

  private static IndustrialBase base(
      IndustrialBase base, List<Line> lines, List<Supply> supplies, List<StorageLimit> limits) {
    return new IndustrialBase(
        base.items(),
        base.producers(),
        base.sites(),
        lines,
        supplies,
        base.openingStocks(),
        limits);
  }
}

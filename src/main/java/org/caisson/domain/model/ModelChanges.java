package org.caisson.domain.model;

import java.util.List;
import java.util.function.UnaryOperator;
import org.caisson.domain.money.Money;
import org.caisson.domain.nation.Budget;
import org.caisson.domain.nation.GrossProduct;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.plant.HiringLimit;
import org.caisson.domain.plant.IndustrialBase;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.StorageLimit;
import org.caisson.domain.plant.Supply;
import org.caisson.domain.plant.Workforce;

/** Planning models as they would be after a change; the model that is given stays as it is. */
public final class ModelChanges {

  private ModelChanges() {}

  /** The model with other objective stages. */
  public static PlanningModel withStages(PlanningModel model, List<StagePlan> stages) {
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
        model.ukraineNeeds(),
        model.chargeEndStock(),
        model.pledge(),
        model.previousPlan());
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

  /**
   * The model without a nation's budget of a fiscal year: the year is not limited. Without the
   * gross domestic product of the year nothing can take the budget's place.
   */
  public static PlanningModel withoutBudget(PlanningModel model, String nation, int year) {
    return withBudgets(
        model,
        nation,
        budgets -> budgets.stream().filter(b -> b.year() != year).toList(),
        gdp -> gdp.stream().filter(g -> g.year() != year).toList());
  }

  /**
   * The model with a nation's budget of a fiscal year times a factor; one that is derived by way of
   * the gross domestic product.
   */
  public static PlanningModel withBudgetTimes(
      PlanningModel model, String nation, int year, double factor) {
    return withBudgets(
        model,
        nation,
        budgets -> budgets.stream().map(b -> b.year() == year ? times(b, factor) : b).toList(),
        gdp -> gdp.stream().map(g -> g.year() == year ? times(g, factor) : g).toList());
  }

  private static Budget times(Budget budget, double factor) {
    return new Budget(
        budget.year(), times(budget.amount(), factor), budget.requirement(), budget.provenance());
  }

  private static GrossProduct times(GrossProduct gdp, double factor) {
    return new GrossProduct(gdp.year(), times(gdp.amount(), factor), gdp.provenance());
  }

  private static Money times(Money amount, double factor) {
    return new Money(amount.amount() * factor, amount.currency());
  }

  private static PlanningModel withBudgets(
      PlanningModel model,
      String nation,
      UnaryOperator<List<Budget>> budgets,
      UnaryOperator<List<GrossProduct>> gdp) {
    return withNation(model, nation, of -> withBudgets(of, budgets, gdp));
  }

  /** The model with one nation changed. */
  static PlanningModel withNation(
      PlanningModel model, String nation, UnaryOperator<Nation> change) {
    List<Nation> nations =
        model.nations().stream()
            .map(other -> other.id().equals(nation) ? change.apply(other) : other)
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
        model.ukraineNeeds(),
        model.chargeEndStock(),
        model.pledge(),
        model.previousPlan());
  }

  private static Nation withBudgets(
      Nation nation, UnaryOperator<List<Budget>> budgets, UnaryOperator<List<GrossProduct>> gdp) {
    return new Nation(
        nation.id(),
        nation.name(),
        nation.region(),
        nation.stockpiles(),
        nation.donations(),
        budgets.apply(nation.budgets()),
        nation.fiscalYearStart(),
        gdp.apply(nation.gdp()),
        nation.pledge(),
        nation.aidPackages(),
        nation.provenance());
  }

  /** The model with another industrial base. */
  static PlanningModel with(PlanningModel model, IndustrialBase base) {
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
        model.ukraineNeeds(),
        model.chargeEndStock(),
        model.pledge(),
        model.previousPlan());
  }

  /** The model with one workforce changed. */
  public static PlanningModel withWorkforce(
      PlanningModel model, String id, UnaryOperator<Workforce> change) {
    IndustrialBase base = model.industrialBase();
    List<Workforce> workforces =
        base.workforces().stream()
            .map(workforce -> workforce.id().equals(id) ? change.apply(workforce) : workforce)
            .toList();
    return with(model, withPeople(base, workforces, base.hiringLimits()));
  }

  /** The model with so many times the people who can be hired in a region, whenever limited. */
  public static PlanningModel withHiringLimitTimes(
      PlanningModel model, String region, double factor) {
    IndustrialBase base = model.industrialBase();
    List<HiringLimit> limits =
        base.hiringLimits().stream()
            .map(limit -> limit.region().name().equals(region) ? times(limit, factor) : limit)
            .toList();
    return with(model, withPeople(base, base.workforces(), limits));
  }

  /** The model in which everybody in a region can be hired. */
  public static PlanningModel withoutHiringLimit(PlanningModel model, String region) {
    IndustrialBase base = model.industrialBase();
    List<HiringLimit> limits =
        base.hiringLimits().stream()
            .filter(limit -> !limit.region().name().equals(region))
            .toList();
    return with(model, withPeople(base, base.workforces(), limits));
  }

  private static HiringLimit times(HiringLimit limit, double factor) {
    return new HiringLimit(
        limit.region(), limit.from(), limit.to(), factor * limit.perMonth(), limit.provenance());
  }

  private static IndustrialBase withPeople(
      IndustrialBase base, List<Workforce> workforces, List<HiringLimit> limits) {
    return new IndustrialBase(
        base.items(),
        base.producers(),
        base.sites(),
        base.lines(),
        base.supplies(),
        base.openingStocks(),
        base.storageLimits(),
        workforces,
        limits,
        base.expansions(),
        base.expansionFunds(),
        base.lanes(),
        base.sourcingShares(),
        base.closingStocks());
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
        limits,
        base.workforces(),
        base.hiringLimits(),
        base.expansions(),
        base.expansionFunds(),
        base.lanes(),
        base.sourcingShares(),
        base.closingStocks());
  }
}

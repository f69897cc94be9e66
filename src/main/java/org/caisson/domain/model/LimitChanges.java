package org.caisson.domain.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.caisson.domain.nation.AidPackage;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.plant.Expansion;
import org.caisson.domain.plant.ExpansionFund;
import org.caisson.domain.plant.IndustrialBase;
import org.caisson.domain.plant.Lane;

/**
 * Planning models with other lanes, expansion options and aid packages; the model that is given
 * stays as it is.
 */
public final class LimitChanges {

  private LimitChanges() {}

  /** The model with one lane changed. */
  public static PlanningModel withLane(PlanningModel model, String id, UnaryOperator<Lane> change) {
    IndustrialBase base = model.industrialBase();
    List<Lane> lanes =
        base.lanes().stream()
            .map(lane -> lane.id().equals(id) ? change.apply(lane) : lane)
            .toList();
    return ModelChanges.with(model, base(base, base.expansions(), base.expansionFunds(), lanes));
  }

  /** The model with one expansion option changed. */
  public static PlanningModel withExpansion(
      PlanningModel model, String id, UnaryOperator<Expansion> change) {
    IndustrialBase base = model.industrialBase();
    List<Expansion> options =
        base.expansions().stream()
            .map(option -> option.id().equals(id) ? change.apply(option) : option)
            .toList();
    return ModelChanges.with(model, base(base, options, base.expansionFunds(), base.lanes()));
  }

  /** The model with the fund of a year changed; without it when the change is empty. */
  public static PlanningModel withExpansionFund(
      PlanningModel model, int year, Function<ExpansionFund, Optional<ExpansionFund>> change) {
    IndustrialBase base = model.industrialBase();
    List<ExpansionFund> funds =
        base.expansionFunds().stream()
            .flatMap(
                fund ->
                    fund.year() == year ? change.apply(fund).stream() : Optional.of(fund).stream())
            .toList();
    return ModelChanges.with(model, base(base, base.expansions(), funds, base.lanes()));
  }

  /** The model with one aid package of a nation changed. */
  public static PlanningModel withAidPackage(
      PlanningModel model, String nation, String name, UnaryOperator<AidPackage> change) {
    return ModelChanges.withNation(
        model,
        nation,
        of ->
            with(
                of,
                of.aidPackages().stream()
                    .map(aid -> aid.name().equals(name) ? change.apply(aid) : aid)
                    .toList()));
  }

  private static Nation with(Nation nation, List<AidPackage> packages) {
    return new Nation(
        nation.id(),
        nation.name(),
        nation.region(),
        nation.stockpiles(),
        nation.donations(),
        nation.budgets(),
        nation.fiscalYearStart(),
        nation.gdp(),
        nation.pledge(),
        packages,
        nation.provenance());
  }

  private static IndustrialBase base(
      IndustrialBase base, List<Expansion> options, List<ExpansionFund> funds, List<Lane> lanes) {
    return new IndustrialBase(
        base.items(),
        base.producers(),
        base.sites(),
        base.lines(),
        base.supplies(),
        base.openingStocks(),
        base.storageLimits(),
        base.workforces(),
        base.hiringLimits(),
        options,
        funds,
        lanes,
        base.sourcingShares(),
        base.closingStocks());
  }
}

package org.caisson.planning.explain;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.ShadowPrice;
import org.caisson.domain.plan.StageResult;
import org.caisson.domain.plant.Expansion;
import org.caisson.formulation.index.BudgetYear;
import org.caisson.formulation.index.FundYear;
import org.caisson.formulation.index.IndexedExpansion;
import org.caisson.formulation.index.IndexedLane;
import org.caisson.formulation.index.IndexedLine;
import org.caisson.formulation.index.IndexedPackage;
import org.caisson.formulation.index.IndexedSupply;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.planning.explain.Explanation.NoPromise;
import org.caisson.planning.explain.Explanation.SingleSource;
import org.jspecify.annotations.Nullable;

/**
 * What duals promise of a change: the worth of one more unit times the units, added up over the
 * months in which the limit binds. The value of a linear program is convex in its limits, so more
 * of a limit brings at most that, and less of it costs at least that.
 */
final class Promises {
  private final PlanIndex index;
  private final ProductionPlan plan;
  private final Map<String, IndexedLine> lines = new HashMap<>();
  private final Map<String, IndexedSupply> supplies = new HashMap<>();
  private final Map<String, Double> sizes = new HashMap<>();
  private final PeopleChanges people;
  private final ProvisionChanges provisions;
  private final PeopleSizes peopleSizes;

  Promises(PlanIndex index, ProductionPlan plan) {
    this.index = index;
    this.plan = plan;
    people = new PeopleChanges(index.model());
    provisions = new ProvisionChanges(index.model());
    peopleSizes = new PeopleSizes(index, plan);
    index.lines().forEach(line -> lines.put(line.line().id(), line));
    index.supplies().forEach(supply -> supplies.put(supply.supply().id(), supply));
    for (int n = 0; n < index.nodes().size(); n++) {
      sizes.put(key(LimitKind.STORAGE, index.nodeName(n)), index.nodes().get(n).capacity());
    }
    for (BudgetYear budget : index.budgets()) {
      sizes.put(key(LimitKind.BUDGET, budget.subject()), budget.ceiling());
    }
    for (IndexedPackage aid : index.money().packages()) {
      sizes.put(key(LimitKind.AID_PACKAGE, aid.subject()), aid.amount());
    }
    for (IndexedLane lane : index.material().lanes()) {
      sizes.put(key(LimitKind.LANE, lane.lane().id()), lane.perMonth());
    }
    for (FundYear fund : index.expansions().funds()) {
      sizes.put(key(LimitKind.EXPANSION, "expansion-fund_" + fund.year()), fund.ceiling());
    }
    for (IndexedExpansion expansion : index.expansions().options()) {
      Expansion option = expansion.option();
      sizes.put(key(LimitKind.EXPANSION, option.id()), option.mostCopies());
    }
  }

  /**
   * The promise of {@code more} times as much on top, as {@link Changes#more} changes it; none
   * where duals promise nothing.
   */
  @Nullable Double of(Bottleneck bottleneck, double more) {
    return none(bottleneck).isPresent() ? null : estimate(bottleneck, more);
  }

  /**
   * What the duals say of the same change, were the whole numbers and the people of the plan to
   * stay: the promise where they promise anything, and else no bound, but right for a small change.
   */
  double estimate(Bottleneck bottleneck, double more) {
    return more * whole(bottleneck, isLine(bottleneck.limit()));
  }

  /** Why the duals promise nothing of more of a limit; empty when they do. */
  Optional<NoPromise> none(Bottleneck bottleneck) {
    return switch (bottleneck.limit()) {
      case PEOPLE, OVERTIME -> Optional.of(NoPromise.HOURS_OF_EACH);
      case HIRING ->
          people.isTakenAway(bottleneck.subject())
              ? Optional.of(NoPromise.TAKEN_AWAY)
              : ofWholeNumbers(bottleneck.stage());
      case MAX, RAMP ->
          ofWholeNumbers(bottleneck.stage()).or(() -> ofWarmShare(bottleneck.subject()));
      case SUPPLY, STORAGE, BUDGET, AID_PACKAGE -> ofWholeNumbers(bottleneck.stage());
      case LANE, EXPANSION ->
          provisions.isTakenAway(bottleneck.limit(), bottleneck.subject())
              ? Optional.of(NoPromise.TAKEN_AWAY)
              : ofWholeNumbers(bottleneck.stage()).or(() -> ofWarmOption(bottleneck));
    };
  }

  private Optional<NoPromise> ofWholeNumbers(String stage) {
    return plan.certificate().stream()
            .anyMatch(proof -> proof.stage().equals(stage) && proof.integersFixed())
        ? Optional.of(NoPromise.WHOLE_NUMBERS)
        : Optional.empty();
  }

  private Optional<NoPromise> ofWarmShare(String line) {
    return canGoCold(line) ? Optional.of(NoPromise.SHARE_THAT_IS_WARM) : Optional.empty();
  }

  private Optional<NoPromise> ofWarmOption(Bottleneck bottleneck) {
    return Optional.of(bottleneck.subject())
        .filter(subject -> bottleneck.limit() == LimitKind.EXPANSION)
        .flatMap(provisions::option)
        .flatMap(option -> ofWarmShare(option.line()));
  }

  private boolean canGoCold(String line) {
    IndexedLine known = lines.get(line);
    return known != null && known.line().cold() != null;
  }

  /** The promise of more of that one limit, as {@link Changes#alone} changes it. */
  double ofAlone(Bottleneck bottleneck, double more) {
    return more * whole(bottleneck, false);
  }

  /** The name of a stage before that of the bottleneck with a price on the same line or supply. */
  Optional<String> earlierStage(Bottleneck bottleneck) {
    for (StageResult stage : plan.stages()) {
      if (stage.id().equals(bottleneck.stage())) {
        return Optional.empty();
      }
      boolean priced =
          plan.shadowPrices().stream()
              .filter(price -> price.stage().equals(stage.id()) && price.worth() > 0)
              .filter(price -> price.subject().equals(bottleneck.subject()))
              .flatMap(price -> LimitKind.of(price.family()).stream())
              .anyMatch(
                  kind -> isLine(kind) ? isLine(bottleneck.limit()) : kind == bottleneck.limit());
      if (priced) {
        return Optional.of(stage.name());
      }
    }
    return Optional.empty();
  }

  /**
   * What a stage loses at least when a source gives nothing in the months of a span; nothing is
   * known where the whole numbers of the plan may change, and of a line that need not be warm then.
   */
  double ofLoss(SingleSource source, YearMonth from, YearMonth to, String stage) {
    if (ofWholeNumbers(stage).isPresent() || canGoCold(source.source())) {
      return 0;
    }
    LimitKind kind = source.fromLine() ? LimitKind.MAX : LimitKind.SUPPLY;
    return plan.shadowPrices().stream()
        .filter(price -> price.stage().equals(stage) && price.subject().equals(source.source()))
        .filter(price -> price.family().equals(kind.family()) && price.worth() > 0)
        .filter(price -> price.month() != null)
        .filter(price -> !from.isAfter(price.month()) && !to.isBefore(price.month()))
        .mapToDouble(price -> price.worth() * size(kind, price))
        .sum();
  }

  private static boolean isLine(LimitKind limit) {
    return limit == LimitKind.MAX || limit == LimitKind.RAMP;
  }

  private double whole(Bottleneck bottleneck, boolean maxAndRamp) {
    double promise = 0;
    for (ShadowPrice price : plan.shadowPrices()) {
      if (price.stage().equals(bottleneck.stage())
          && price.subject().equals(bottleneck.subject())
          && price.worth() > 0) {
        LimitKind kind = LimitKind.of(price.family()).orElse(null);
        if (kind != null && (kind == bottleneck.limit() || maxAndRamp && isLine(kind))) {
          promise += price.worth() * size(kind, price);
        }
      }
    }
    return promise;
  }

  /** How much of the limit there is in the month of a price, in the unit that the price counts. */
  private double size(LimitKind kind, ShadowPrice price) {
    int t = price.month() == null ? -1 : index.horizon().index(price.month());
    IndexedLine line = lines.get(price.subject());
    IndexedSupply supply = supplies.get(price.subject());
    return switch (kind) {
      case MAX -> line == null || t < 0 ? 0 : line.maxTempo()[t] * line.unitsPerTempo();
      case RAMP -> line == null ? 0 : ramp(line) * line.unitsPerTempo();
      case SUPPLY -> supply == null || t < 0 ? 0 : supply.available()[t];
      case STORAGE, BUDGET, EXPANSION, LANE, AID_PACKAGE ->
          sizes.getOrDefault(key(kind, price.subject()), 0.0);
      case PEOPLE, OVERTIME, HIRING -> t < 0 ? 0 : peopleSizes.of(kind, price.subject(), t);
    };
  }

  private static String key(LimitKind kind, String subject) {
    return kind + " " + subject;
  }

  private static double ramp(IndexedLine line) {
    Double limit = line.line().rampLimit();
    return limit == null ? 0 : limit;
  }
}

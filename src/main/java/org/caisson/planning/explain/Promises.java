package org.caisson.planning.explain;

import java.util.HashMap;
import java.util.Map;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.ShadowPrice;
import org.caisson.formulation.index.IndexedLine;
import org.caisson.formulation.index.IndexedSupply;
import org.caisson.formulation.index.IndexedWorkforce;
import org.caisson.formulation.index.PlanIndex;
import org.jspecify.annotations.Nullable;

/**
 * What duals promise of a change: the worth of one more unit times the units, added up. The value
 * of a linear program is convex in its limits, so the change brings at most that.
 */
final class Promises {
  private final PlanIndex index;
  private final ProductionPlan plan;

  Promises(PlanIndex index, ProductionPlan plan) {
    this.index = index;
    this.plan = plan;
  }

  /**
   * The promise of {@code more} times as much on top, as {@link Changes#more} changes it; none
   * where a limit is taken away, and none of more hours for each person, for duals say nothing of
   * how many people the plan would then have.
   */
  @Nullable Double of(Bottleneck bottleneck, double more) {
    return switch (bottleneck.limit()) {
      case MAX, RAMP -> more * ofLine(bottleneck);
      case SUPPLY -> more * ofSupply(bottleneck);
      case HIRING -> ofHiring(bottleneck, more);
      case STORAGE, BUDGET, PEOPLE, OVERTIME -> null;
    };
  }

  private double ofLine(Bottleneck bottleneck) {
    Map<String, IndexedLine> lines = new HashMap<>();
    index.lines().forEach(line -> lines.put(line.line().id(), line));
    IndexedLine line = lines.get(bottleneck.subject());
    double promise = 0;
    for (ShadowPrice price : plan.shadowPrices()) {
      if (line != null && isOf(price, bottleneck)) {
        promise += price.worth() * line.unitsPerTempo() * tempo(line, price);
      }
    }
    return promise;
  }

  private double tempo(IndexedLine line, ShadowPrice price) {
    Double ramp = line.line().rampLimit();
    if (price.family().equals(LimitKind.RAMP.family())) {
      return ramp == null ? 0 : ramp;
    }
    return price.family().equals(LimitKind.MAX.family()) && price.month() != null
        ? line.maxTempo()[index.horizon().index(price.month())]
        : 0;
  }

  private double ofSupply(Bottleneck bottleneck) {
    double promise = 0;
    for (IndexedSupply supply : index.supplies()) {
      if (supply.supply().id().equals(bottleneck.subject())) {
        for (ShadowPrice price : plan.shadowPrices()) {
          if (isOf(price, bottleneck)
              && price.family().equals(LimitKind.SUPPLY.family())
              && price.month() != null) {
            promise += price.worth() * supply.available()[index.horizon().index(price.month())];
          }
        }
      }
    }
    return promise;
  }

  /** None where nobody can be hired in some month: such a limit is taken away. */
  private @Nullable Double ofHiring(Bottleneck bottleneck, double more) {
    double promise = 0;
    for (ShadowPrice price : plan.shadowPrices()) {
      if (isOf(price, bottleneck)
          && price.family().equals(LimitKind.HIRING.family())
          && price.month() != null) {
        double most = mostHires(price.subject(), index.horizon().index(price.month()));
        if (most == 0) {
          return null;
        }
        promise += more * price.worth() * most;
      }
    }
    return promise;
  }

  private double mostHires(String subject, int t) {
    for (IndexedWorkforce workforce : index.people().workforces()) {
      Double most = workforce.workforce().mostHires();
      if (workforce.workforce().id().equals(subject)) {
        return most == null ? 0 : most;
      }
    }
    return index.people().regions().stream()
        .filter(region -> region.region().name().equals(subject))
        .mapToDouble(region -> region.most()[t])
        .sum();
  }

  private static boolean isOf(ShadowPrice price, Bottleneck bottleneck) {
    return price.stage().equals(bottleneck.stage())
        && price.subject().equals(bottleneck.subject())
        && price.worth() > 0;
  }
}

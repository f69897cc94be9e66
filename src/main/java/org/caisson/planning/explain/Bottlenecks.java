package org.caisson.planning.explain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.ShadowPrice;
import org.caisson.domain.plan.StageResult;

/**
 * Finds the bottlenecks of a plan in the duals of its stages.
 *
 * <p>A stage is solved with the stages before it held, so the first stage in which a limit is worth
 * anything is where relief helps first, and the only one in which its dual can be read without the
 * holding in mind: later stages are priced with that limit's rows fixed where they are.
 */
public final class Bottlenecks {
  /** Smaller worths are the solver's rounding. */
  private static final double ROUNDING = 1e-6;

  private record Limit(LimitKind kind, String subject) {}

  private Bottlenecks() {}

  /**
   * Every limit once, in the first stage in which it is worth anything: by stage, and within a
   * stage by what one more unit is worth, the most first.
   */
  public static List<Bottleneck> of(ProductionPlan plan) {
    return of(plan, plan.stages().stream().map(StageResult::id).toList());
  }

  /** The same, of these stages only, in their order. */
  static List<Bottleneck> of(ProductionPlan plan, List<String> stages) {
    Set<Limit> seen = new HashSet<>();
    List<Bottleneck> found = new ArrayList<>();
    for (String stage : stages) {
      List<Bottleneck> ofStage = inStage(plan, stage, month -> true);
      ofStage.stream()
          .filter(entry -> !seen.contains(new Limit(entry.limit(), entry.subject())))
          .forEach(found::add);
      ofStage.forEach(entry -> seen.add(new Limit(entry.limit(), entry.subject())));
    }
    return List.copyOf(found);
  }

  /** The limits that are worth anything to a stage in the months wanted, the most first. */
  static List<Bottleneck> inStage(
      ProductionPlan plan, String stage, Predicate<YearMonth> wantedMonths) {
    return plan.shadowPrices().stream()
        .filter(price -> price.stage().equals(stage) && price.worth() > ROUNDING)
        .filter(price -> LimitKind.of(price.family()).isPresent())
        .filter(price -> price.month() == null || wantedMonths.test(price.month()))
        .collect(Collectors.groupingBy(Bottlenecks::limit))
        .entrySet()
        .stream()
        .map(entry -> summed(stage, entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingDouble(Bottleneck::worth)
                .reversed()
                .thenComparing(Bottleneck::subject)
                .thenComparing(Bottleneck::limit))
        .toList();
  }

  private static Limit limit(ShadowPrice price) {
    return new Limit(LimitKind.of(price.family()).orElseThrow(), price.subject());
  }

  private static Bottleneck summed(String stage, Limit limit, List<ShadowPrice> prices) {
    ShadowPrice highest =
        prices.stream().max(Comparator.comparingDouble(ShadowPrice::worth)).orElseThrow();
    TreeMap<YearMonth, Double> byMonth = new TreeMap<>();
    for (ShadowPrice price : prices) {
      YearMonth month = price.month();
      if (month != null) {
        byMonth.merge(month, price.worth(), Double::sum);
      }
    }
    return new Bottleneck(
        stage,
        limit.kind(),
        limit.subject(),
        prices.stream().mapToDouble(ShadowPrice::worth).sum(),
        highest.worth(),
        highest.month(),
        byMonth.size(),
        spans(byMonth),
        null);
  }

  private static List<Span> spans(TreeMap<YearMonth, Double> byMonth) {
    List<Span> spans = new ArrayList<>();
    for (Map.Entry<YearMonth, Double> entry : byMonth.entrySet()) {
      int last = spans.size() - 1;
      if (last >= 0 && spans.get(last).to().plusMonths(1).equals(entry.getKey())) {
        Span span = spans.get(last);
        spans.set(last, new Span(span.from(), entry.getKey(), span.worth() + entry.getValue()));
      } else {
        spans.add(new Span(entry.getKey(), entry.getKey(), entry.getValue()));
      }
    }
    return List.copyOf(spans);
  }
}

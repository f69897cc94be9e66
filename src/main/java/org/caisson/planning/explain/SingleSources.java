package org.caisson.planning.explain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caisson.domain.item.Item;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.formulation.index.IndexedLine;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.planning.explain.Explanation.SingleSource;

/** Finds the items that one line or one supply alone can provide. */
final class SingleSources {
  private record Source(boolean isLine, String id) {}

  private final PlanIndex index;
  private final ProductionPlan plan;
  private final Map<String, Map<Source, boolean[]>> sources = new HashMap<>();

  private SingleSources(PlanIndex index, ProductionPlan plan) {
    this.index = index;
    this.plan = plan;
    collect();
  }

  /** The single-sourced items that the plan uses, those with most months first. */
  static List<SingleSource> of(PlanIndex index, ProductionPlan plan) {
    return new SingleSources(index, plan).found();
  }

  private void collect() {
    for (IndexedLine line : index.lines()) {
      boolean[] open = new boolean[index.months()];
      for (int t = 0; t < open.length; t++) {
        open[t] = line.standing(t);
      }
      line.line()
          .products()
          .forEach(product -> add(product.item(), new Source(true, line.line().id()), open));
    }
    index
        .supplies()
        .forEach(
            supply -> {
              boolean[] open = new boolean[index.months()];
              for (int t = 0; t < open.length; t++) {
                open[t] = supply.available()[t] > 0;
              }
              add(supply.supply().item(), new Source(false, supply.supply().id()), open);
            });
  }

  private void add(String item, Source source, boolean[] open) {
    sources.computeIfAbsent(item, id -> new HashMap<>()).put(source, open);
  }

  private List<SingleSource> found() {
    List<SingleSource> found = new ArrayList<>();
    for (Item item : index.model().industrialBase().items()) {
      sources
          .getOrDefault(item.id(), Map.of())
          .forEach((source, open) -> addIfAlone(item.id(), source, found));
    }
    found.sort(
        Comparator.comparingInt(SingleSource::months)
            .reversed()
            .thenComparing(SingleSource::item)
            .thenComparing(SingleSource::source));
    return List.copyOf(found);
  }

  private void addIfAlone(String item, Source source, List<SingleSource> found) {
    int months = monthsAlone(item, source);
    TreeMap<YearMonth, Double> use = use(item, source);
    if (months > 0 && !use.isEmpty()) {
      Map.Entry<YearMonth, Double> highest =
          use.entrySet().stream()
              .max(
                  Map.Entry.<YearMonth, Double>comparingByValue()
                      .thenComparing(entry -> -index.horizon().index(entry.getKey())))
              .orElseThrow();
      found.add(
          new SingleSource(
              item, source.isLine(), source.id(), months, highest.getKey(), highest.getValue()));
    }
  }

  private int monthsAlone(String item, Source source) {
    Map<Source, boolean[]> all = sources.getOrDefault(item, Map.of());
    int months = 0;
    for (int t = 0; t < index.months(); t++) {
      int month = t;
      boolean alone =
          all.entrySet().stream()
              .allMatch(entry -> entry.getValue()[month] == entry.getKey().equals(source));
      months += alone ? 1 : 0;
    }
    return months;
  }

  private TreeMap<YearMonth, Double> use(String item, Source source) {
    TreeMap<YearMonth, Double> use = new TreeMap<>();
    if (source.isLine()) {
      plan.schedule().stream()
          .filter(work -> work.line().equals(source.id()) && work.item().equals(item))
          .filter(work -> work.accepted() > 0)
          .forEach(work -> use.merge(work.month(), work.accepted(), Double::sum));
    } else {
      plan.purchases().stream()
          .filter(buy -> buy.supply().equals(source.id()) && buy.quantity() > 0)
          .forEach(buy -> use.merge(buy.month(), buy.quantity(), Double::sum));
    }
    return use;
  }
}

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
  private final Map<String, Map<Source, boolean[]>> sources = new HashMap<>();

  private SingleSources(PlanIndex index) {
    this.index = index;
    collect();
  }

  /** The single-sourced items that the plan uses, those with most months first. */
  static List<SingleSource> of(PlanIndex index, ProductionPlan plan) {
    return all(index, plan).stream().filter(source -> source.highest() > 0).toList();
  }

  /** All single-sourced items, used or not; one that is not has its highest use at the start. */
  static List<SingleSource> all(PlanIndex index, ProductionPlan plan) {
    return new SingleSources(index).found(plan);
  }

  /** The ids of the items that one source alone provides in some month, whatever the plan. */
  static List<String> items(PlanIndex index) {
    SingleSources sources = new SingleSources(index);
    return index.model().industrialBase().items().stream()
        .map(Item::id)
        .filter(sources::isSingle)
        .toList();
  }

  private boolean isSingle(String item) {
    return sources.getOrDefault(item, Map.of()).keySet().stream()
        .anyMatch(source -> monthsAlone(item, source) > 0);
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

  private List<SingleSource> found(ProductionPlan plan) {
    List<SingleSource> found = new ArrayList<>();
    for (Item item : index.model().industrialBase().items()) {
      sources
          .getOrDefault(item.id(), Map.of())
          .forEach((source, open) -> addIfAlone(item.id(), source, plan, found));
    }
    found.sort(
        Comparator.comparingInt(SingleSource::months)
            .reversed()
            .thenComparing(SingleSource::item)
            .thenComparing(SingleSource::source));
    return List.copyOf(found);
  }

  private void addIfAlone(
      String item, Source source, ProductionPlan plan, List<SingleSource> found) {
    int months = monthsAlone(item, source);
    if (months > 0) {
      Map.Entry<YearMonth, Double> highest =
          use(item, source, plan).entrySet().stream()
              .max(
                  Map.Entry.<YearMonth, Double>comparingByValue()
                      .thenComparing(entry -> -index.horizon().index(entry.getKey())))
              .orElse(Map.entry(index.horizon().start(), 0.0));
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

  private TreeMap<YearMonth, Double> use(String item, Source source, ProductionPlan plan) {
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

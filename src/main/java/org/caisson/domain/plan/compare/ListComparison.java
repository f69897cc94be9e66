package org.caisson.domain.plan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.caisson.domain.plan.Allocation;
import org.caisson.domain.plan.ExpansionOrder;
import org.caisson.domain.plan.Kpi;
import org.caisson.domain.plan.LineTempo;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.compare.ItemFigures.Measure;

/** Sums over the lists of plans. */
final class ListComparison {
  private final Sides sides;

  ListComparison(Sides sides) {
    this.sides = sides;
  }

  List<ItemFigures> items() {
    List<ItemFigures> items = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      Sides.Looked<Double> sums = sides.look(plan -> byItem(plan, measure));
      for (String item : sums.keys()) {
        Figures units = sums.figures(item, sum -> sum);
        if (units.differ(Rounding.UNITS)) {
          items.add(new ItemFigures(item, measure, units));
        }
      }
    }
    items.sort(
        Comparator.comparingDouble((ItemFigures figures) -> figures.units().largest())
            .reversed()
            .thenComparing(ItemFigures::item)
            .thenComparing(ItemFigures::measure));
    return List.copyOf(items);
  }

  private static Map<String, Double> byItem(ProductionPlan plan, Measure measure) {
    ToDoubleFunction<Allocation> counted =
        switch (measure) {
          case TO_UKRAINE -> allocation -> allocation.ukraine() + allocation.donated();
          case UKRAINE_UNMET -> Allocation::shortfall;
          case TO_RESTOCK -> Allocation::restock;
        };
    return plan.allocation().stream()
        .collect(
            Collectors.groupingBy(
                Allocation::item, TreeMap::new, Collectors.summingDouble(counted)));
  }

  List<NamedFigures> figures() {
    Sides.Looked<Kpi> kpis = sides.look(ListComparison::kpisById);
    List<NamedFigures> figures = new ArrayList<>();
    for (String id : kpis.keys()) {
      Kpi kpi = kpis.any(id);
      Figures values = kpis.figures(id, Kpi::value);
      if (values.differ(Rounding.UNITS)) {
        figures.add(new NamedFigures(id, kpi.name(), kpi.unit(), values));
      }
    }
    return List.copyOf(figures);
  }

  private static Map<String, Kpi> kpisById(ProductionPlan plan) {
    Map<String, Kpi> byId = new LinkedHashMap<>();
    plan.kpis().forEach(kpi -> byId.put(kpi.id(), kpi));
    return byId;
  }

  List<BudgetFigures> budgets() {
    Sides.Looked<Double> paid =
        sides.look(
            plan ->
                plan.budgets().stream()
                    .collect(
                        Collectors.groupingBy(
                            budget -> String.valueOf(budget.year()),
                            TreeMap::new,
                            Collectors.summingDouble(budget -> budget.paid()))));
    return paid.keys().stream()
        .map(year -> new BudgetFigures(Integer.parseInt(year), paid.figures(year, sum -> sum)))
        .filter(figures -> figures.paid().differ(Rounding.MONEY))
        .sorted(Comparator.comparingInt(BudgetFigures::year))
        .toList();
  }

  List<ExpansionFigures> expansions() {
    Sides.Looked<List<ExpansionOrder>> orders =
        sides.look(
            plan ->
                plan.expansions().stream()
                    .collect(
                        Collectors.groupingBy(
                            ExpansionOrder::expansion, TreeMap::new, Collectors.toList())));
    return orders.keys().stream()
        .map(
            id ->
                new ExpansionFigures(
                    id,
                    orders.figures(id, list -> sum(list, ExpansionOrder::copies)),
                    orders.figures(id, list -> sum(list, ExpansionOrder::cost))))
        .filter(figures -> figures.copies().largest() > Rounding.SHOWN)
        .sorted(
            Comparator.comparingDouble((ExpansionFigures figures) -> figures.cost().largest())
                .reversed()
                .thenComparing(ExpansionFigures::expansion))
        .toList();
  }

  List<TempoFigures> tempos() {
    Sides.Looked<List<LineTempo>> tempos =
        sides.look(
            plan ->
                plan.tempos().stream()
                    .collect(
                        Collectors.groupingBy(
                            LineTempo::line, LinkedHashMap::new, Collectors.toList())));
    return tempos.keys().stream()
        .map(
            line ->
                new TempoFigures(
                    line,
                    tempos.figures(line, ListComparison::peak),
                    tempos.figures(
                        line, list -> sum(list, LineTempo::tempo) / Math.max(1, list.size()))))
        .filter(
            figures ->
                figures.peak().largest() > Rounding.SHOWN
                    || figures.mean().largest() > Rounding.SHOWN)
        .sorted(
            Comparator.comparingDouble((TempoFigures figures) -> figures.mean().largest())
                .reversed()
                .thenComparing(TempoFigures::line))
        .toList();
  }

  private static double peak(List<LineTempo> tempos) {
    return tempos.stream().mapToDouble(LineTempo::tempo).max().orElse(0);
  }

  private static <T> double sum(List<T> list, ToDoubleFunction<T> figure) {
    return list.stream().mapToDouble(figure).sum();
  }
}

package org.caisson.export.rates;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.LineTempo;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.ScheduledWork;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;
import org.jspecify.annotations.Nullable;

/**
 * The rates of items: the tempos of the plan's lines, turned into units by the rates of their
 * products.
 */
public final class ItemRates {
  private final PlanningModel model;
  private final Map<Place, LineTempo> tempos = new HashMap<>();
  private final Map<Work, double[]> work = new HashMap<>();

  private record Place(String line, YearMonth month) {}

  private record Work(String line, String item, YearMonth month) {}

  /** The rates of a plan. */
  public ItemRates(ProductionPlan plan, PlanningModel model) {
    this.model = model;
    plan.tempos().forEach(tempo -> tempos.put(new Place(tempo.line(), tempo.month()), tempo));
    plan.schedule().forEach(this::add);
  }

  private void add(ScheduledWork done) {
    double[] units =
        work.computeIfAbsent(
            new Work(done.line(), done.item(), done.month()), month -> new double[2]);
    units[0] += done.quantity();
    units[1] += done.accepted();
  }

  /** Whether some line makes the item. */
  public boolean isMade(String item) {
    return lines().anyMatch(line -> product(line, item) != null);
  }

  /** The rates of an item over all lines, month by month. */
  public List<MonthRates> of(String item) {
    return of(item, line -> true);
  }

  /** The rates of an item over the lines wanted, month by month. */
  public List<MonthRates> of(String item, Predicate<Line> wanted) {
    List<MonthRates> rates = new ArrayList<>();
    for (int t = 0; t < model.horizon().months(); t++) {
      YearMonth month = model.horizon().month(t);
      rates.add(
          lines()
              .filter(wanted)
              .map(line -> of(line, item, month))
              .reduce(new MonthRates(month, 0, 0, 0, 0, 0, 0), MonthRates::plus));
    }
    return rates;
  }

  private Stream<Line> lines() {
    return model.industrialBase().lines().stream();
  }

  private MonthRates of(Line line, String item, YearMonth month) {
    LineProduct product = product(line, item);
    LineTempo tempo = tempos.get(new Place(line.id(), month));
    if (product == null || tempo == null) {
      return new MonthRates(month, 0, 0, 0, 0, 0, 0);
    }
    double[] units = work.getOrDefault(new Work(line.id(), item, month), new double[2]);
    double base = line.products().stream().mapToDouble(LineProduct::maxTempo).max().orElse(1);
    double max = product.max() * tempo.max() / base;
    return new MonthRates(
        month,
        units[0],
        units[1],
        product.rate185() * tempo.msr(),
        tempo.max() > 0 ? product.rate185() * tempo.rate185() : 0,
        max,
        max * product.yield());
  }

  private static @Nullable LineProduct product(Line line, String item) {
    return line.products().stream()
        .filter(made -> made.item().equals(item))
        .findFirst()
        .orElse(null);
  }
}

package org.caisson.export.statutory;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.item.Item;
import org.caisson.domain.item.ItemKind;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.Delivery;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StockpileLevel;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;
import org.caisson.export.rates.ItemRates;
import org.caisson.export.rates.MonthRates;
import org.caisson.export.rates.SharedLines;
import org.caisson.export.sheet.Cell;
import org.caisson.export.sheet.Row;
import org.caisson.export.sheet.Sheet;
import org.caisson.export.sheet.Table;
import org.jspecify.annotations.Nullable;

/**
 * Stocks against the requirement with the columns of 10 USC 222c, by munition.
 *
 * <p>Years at a rate are gross, as they are published: {@code lead time + missing / rate}. They
 * look away from what is given to Ukraine, used in training, and from how output ramps; the month
 * in which the plan meets the requirement looks at all of them.
 *
 * <p>Where nothing comes at a rate it is never met.
 *
 * <ul>
 *   <li>Requested: what contract lines schedule in the horizon, a year on average.
 *   <li>Current: accepted of the work of the first planned month, times twelve.
 *   <li>Three-year average: deliveries of the first 36 planned months, or all there are, a year.
 *   <li>Maximum: what comes out at MAX in the last planned month, times twelve.
 *   <li>Funding: what nations are below their objectives after five planned years, or at the end,
 *       at the average price of firm units, spread over those years.
 * </ul>
 */
public final class StockReport {
  private static final int MONTHS = 12;
  private static final int AVERAGED = 36;
  private static final int PROGRAMME = 60;

  private final ProductionPlan plan;
  private final PlanningModel model;
  private final Horizon horizon;
  private final ItemRates rates;
  private final SharedLines shared;
  private final Prices prices;

  private StockReport(ProductionPlan plan, PlanningModel model) {
    this.plan = plan;
    this.model = model;
    horizon = model.horizon();
    rates = new ItemRates(plan, model);
    shared = new SharedLines(model);
    prices = new Prices(model);
  }

  /** The report of a plan. */
  public static Sheet of(ProductionPlan plan, PlanningModel model) {
    return new StockReport(plan, model).sheet();
  }

  private Sheet sheet() {
    List<Row> rows = new ArrayList<>();
    for (Item item : model.industrialBase().items()) {
      Requirement requirement = Requirement.of(item.id(), plan, model);
      if (item.kind() == ItemKind.FINISHED && requirement.isStated()) {
        rows.add(row(item, requirement));
      }
    }
    return new Sheet(
        "Stock report",
        "Munitions requirements and inventory (10 USC 222c)",
        "Years at a rate are gross: lead time + missing / rate, without what Ukraine gets, training"
            + " and ramps. The plan's month looks at all of them.",
        new Table(StockColumns.of(model.currency()), rows),
        2,
        Sheet.Printing.LYING);
  }

  private Row row(Item item, Requirement requirement) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(item.id()));
    cells.add(Cell.of(item.name()));
    cells.add(Cell.of(item.unit()));
    for (int category = 0; category < StockColumns.CATEGORIES; category++) {
      cells.add(Cell.of(StockColumns.NOT_IN_MODEL));
    }
    cells.add(Cell.of(requirement.objective()));
    cells.add(Cell.of(requirement.opening()));
    cells.add(Cell.of(held(item)));
    cells.add(Cell.of(StockColumns.NOT_IN_MODEL));
    cells.add(Cell.of(MONTHS * requirement.ownUse()));
    cells.add(Cell.of(requirement.missing()));
    double lead = leadTimeYears(item);
    cells.add(Cell.of(lead));
    for (double rate : List.of(requested(item), current(item), average(item), most(item))) {
      cells.add(Cell.of(rate));
      cells.add(years(requirement.missing(), rate, lead));
    }
    cells.add(Cell.of(requirement.expected(horizon.last())));
    cells.add(Cell.of(funding(item)));
    cells.add(Cell.of(note(item, requirement)));
    return Row.of(cells);
  }

  private static Cell years(double missing, double rate, double lead) {
    if (missing <= 0) {
      return Cell.of(0.0);
    }
    return rate > 0 ? Cell.of(lead + missing / rate) : Cell.of("never");
  }

  private double held(Item item) {
    return plan.stockpiles().stream()
        .filter(level -> level.item().equals(item.id()) && level.month().equals(horizon.last()))
        .mapToDouble(StockpileLevel::quantity)
        .sum();
  }

  private double requested(Item item) {
    double[] due = new double[horizon.months()];
    model.contractLines().stream()
        .filter(line -> line.item().equals(item.id()))
        .flatMap(line -> line.schedule().stream())
        .forEach(quantity -> quantity.addTo(due, horizon));
    double sum = 0;
    for (double units : due) {
      sum += units;
    }
    return sum * MONTHS / horizon.months();
  }

  private double current(Item item) {
    return MONTHS * rates.of(item.id()).get(0).accepted();
  }

  private double average(Item item) {
    int months = Math.min(AVERAGED, horizon.months());
    YearMonth end = horizon.month(months - 1);
    return plan.deliveries().stream()
            .filter(delivery -> delivery.item().equals(item.id()))
            .filter(delivery -> !delivery.month().isAfter(end))
            .mapToDouble(Delivery::quantity)
            .sum()
        * MONTHS
        / months;
  }

  private double most(Item item) {
    List<MonthRates> months = rates.of(item.id());
    return MONTHS * months.get(months.size() - 1).maxAccepted();
  }

  /** From award to delivery, of the line that delivers soonest; a line at work reorders. */
  private double leadTimeYears(Item item) {
    return model.industrialBase().lines().stream()
        .flatMap(line -> line.products().stream().map(product -> new Maker(line, product)))
        .filter(maker -> maker.product().item().equals(item.id()))
        .map(Maker::months)
        .min(Comparator.naturalOrder())
        .map(months -> (double) months / MONTHS)
        .orElse(0.0);
  }

  private record Maker(Line line, LineProduct product) {
    int months() {
      return line.inProduction()
          ? product.leadTimes().productionReorder()
          : product.leadTimes().productionInitial();
    }
  }

  /** Money a year beyond the plan; absent when something is missing and no price is stated. */
  private @Nullable Double funding(Item item) {
    int months = Math.min(PROGRAMME, horizon.months());
    double below = below(item, horizon.month(months - 1));
    if (below <= 0) {
      return 0.0;
    }
    Double price = prices.average(item.id(), horizon.start(), ContractLine::firm);
    return price == null ? null : below * price * MONTHS / months;
  }

  private double below(Item item, YearMonth month) {
    return plan.stockpiles().stream()
        .filter(level -> level.item().equals(item.id()) && level.month().equals(month))
        .mapToDouble(StockpileLevel::shortfall)
        .sum();
  }

  private String note(Item item, Requirement requirement) {
    List<String> notes = new ArrayList<>();
    if (!rates.isMade(item.id())) {
      notes.add("No line makes it: it is bought or in stock.");
    }
    if (!shared.of(item.id()).isEmpty()) {
      notes.add("Its maximum is that of a line it shares: %s.".formatted(shared.of(item.id())));
    }
    if (horizon.months() < AVERAGED) {
      notes.add("The average is over %d months, all there are.".formatted(horizon.months()));
    }
    if (requirement.missing() > 0
        && prices.average(item.id(), horizon.start(), ContractLine::firm) == null) {
      notes.add("No contract line states a price, so no funding is computed.");
    }
    return String.join(" ", notes);
  }
}

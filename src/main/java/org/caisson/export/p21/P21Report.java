package org.caisson.export.p21;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.nation.FiscalCalendar;
import org.caisson.domain.plan.ContractLineStatus;
import org.caisson.domain.plan.Delivery;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.export.rates.SharedLines;
import org.caisson.export.sheet.Row;
import org.caisson.export.sheet.Sheet;
import org.caisson.export.sheet.Table;

/**
 * The month grid of deliveries in the layout of exhibit P-21: for every contract line and fiscal
 * year (October to September) a row for each manufacturer whose output is delivered, and one for
 * all of them with what was procured, accepted before and is due.
 *
 * <ul>
 *   <li>Which manufacturer's output is in which delivery is said by the plan's pegging.
 *   <li>Rates are those in force in the last planned month of the fiscal year, over the lines of
 *       the manufacturer at the location that make the item; bought capacity included.
 *   <li>Procured are the firm units and those of the option that the plan exercises.
 *   <li>What was accepted before the horizon is stated by contract line, not by manufacturer, so
 *       manufacturers have it only where there was none.
 *   <li>Months before and after the horizon are blank: nothing is known of them.
 * </ul>
 */
public final class P21Report {
  /** Fiscal years of the exhibit begin in October. */
  private static final FiscalCalendar CALENDAR = new FiscalCalendar(10);

  private final PlanningModel model;
  private final Horizon horizon;
  private final P21Rows rows;
  private final Manufacturers manufacturers;
  private final Map<String, Double> exercised = new HashMap<>();
  private final Map<String, TreeMap<YearMonth, Double>> delivered = new HashMap<>();

  private P21Report(ProductionPlan plan, PlanningModel model) {
    this.model = model;
    horizon = model.horizon();
    rows = new P21Rows(plan, model, CALENDAR);
    manufacturers = new Manufacturers(plan, model);
    for (ContractLineStatus line : plan.contracts().lines()) {
      exercised.put(line.contractLine(), line.exercised());
    }
    for (Delivery delivery : plan.deliveries()) {
      delivered
          .computeIfAbsent(delivery.contractLine(), line -> new TreeMap<>())
          .merge(delivery.month(), delivery.quantity(), Double::sum);
    }
  }

  /** The month grid of a plan. */
  public static Sheet of(ProductionPlan plan, PlanningModel model) {
    return new P21Report(plan, model).sheet();
  }

  private Sheet sheet() {
    List<Row> all = new ArrayList<>();
    model.contractLines().forEach(line -> addRows(line, all));
    return new Sheet(
        "P-21",
        "Production schedule by contract and manufacturer (P-21 layout)",
        "Units accepted by month of the fiscal year from October to September. Rates: units a month"
            + " in force in the year's last planned month. ALT and PLT: months."
            + SharedLines.SUBTITLE,
        new Table(P21Columns.all(), all),
        3,
        Sheet.Printing.LYING);
  }

  private void addRows(ContractLine line, List<Row> all) {
    double procured = line.firm() + exercised.getOrDefault(line.id(), 0.0);
    int last = CALENDAR.yearOf(horizon.last());
    for (int year = CALENDAR.yearOf(horizon.start()); year <= last; year++) {
      Tally tally = tally(delivered.getOrDefault(line.id(), new TreeMap<>()), year);
      Balance balance = new Balance(procured, line.delivered() + tally.before());
      if (balance.due() > Tally.NOISE || tally.inYear() > Tally.NOISE) {
        addManufacturers(line, year, all);
        all.add(rows.total(line, year, balance, tally));
      }
    }
  }

  private void addManufacturers(ContractLine line, int year, List<Row> all) {
    manufacturers
        .of(line.id())
        .forEach(
            (who, months) -> {
              Tally tally = tally(months, year);
              if (tally.inYear() > Tally.NOISE) {
                all.add(rows.of(line, who, year, tally));
              }
            });
  }

  private Tally tally(TreeMap<YearMonth, Double> months, int year) {
    return Tally.of(months, CALENDAR.first(year), horizon);
  }
}

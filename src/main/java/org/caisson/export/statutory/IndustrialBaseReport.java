package org.caisson.export.statutory;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.horizon.MonthlyQuantity;
import org.caisson.domain.item.Item;
import org.caisson.domain.item.ItemKind;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.nation.FiscalCalendar;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.export.rates.ItemRates;
import org.caisson.export.rates.MonthRates;
import org.caisson.export.rates.SharedLines;
import org.caisson.export.sheet.Cell;
import org.caisson.export.sheet.Column;
import org.caisson.export.sheet.Format;
import org.caisson.export.sheet.Row;
import org.caisson.export.sheet.Sheet;
import org.caisson.export.sheet.Table;

/**
 * The constraints of the industrial base with the columns of 10 USC 222d, by munition and fiscal
 * year (October to September) of the horizon.
 *
 * <ul>
 *   <li>A munition is an item that is delivered finished.
 *   <li>The programmed quantity of a year is what contract lines schedule in its months, planned or
 *       not; the average unit cost is that of those units with a stated price.
 *   <li>Rates are those in force in the year's last planned month, over all lines that make the
 *       munition; a year's rate is twelve times a month's.
 *   <li>The requirement is what nations want to hold in stock; see {@link Requirement}.
 *   <li>Contract types are not in the model, and the cell says so.
 * </ul>
 */
public final class IndustrialBaseReport {
  private static final FiscalCalendar CALENDAR = new FiscalCalendar(10);
  private static final int MONTHS = 12;

  private final ProductionPlan plan;
  private final PlanningModel model;
  private final ItemRates rates;
  private final SharedLines shared;
  private final Prices prices;

  private IndustrialBaseReport(ProductionPlan plan, PlanningModel model) {
    this.plan = plan;
    this.model = model;
    rates = new ItemRates(plan, model);
    shared = new SharedLines(model);
    prices = new Prices(model);
  }

  /** The report of a plan. */
  public static Sheet of(ProductionPlan plan, PlanningModel model) {
    return new IndustrialBaseReport(plan, model).sheet();
  }

  private Sheet sheet() {
    List<Row> rows = new ArrayList<>();
    model.industrialBase().items().stream()
        .filter(item -> item.kind() == ItemKind.FINISHED)
        .forEach(item -> addRows(item, rows));
    return new Sheet(
        "Industrial base",
        "Industrial base constraints (10 USC 222d)",
        "By munition and fiscal year from October to September. Rates: in force in the year's last"
            + " planned month, units started."
            + SharedLines.SUBTITLE,
        new Table(columns(model.currency()), rows),
        3,
        Sheet.Printing.LYING);
  }

  private static List<Column> columns(String currency) {
    return List.of(
        new Column("item", "Munition", Format.TEXT, 16),
        new Column("name", "Name", Format.TEXT, 24),
        new Column("fiscalYear", "Fiscal year", Format.WHOLE, 7),
        new Column("unit", "Unit", Format.TEXT, 8),
        new Column("programmedQuantity", "Programmed purchase", Format.UNITS, 12),
        new Column("averageUnitCost", "Average unit cost, " + currency, Format.PRICE, 14),
        new Column("contractType", "Contract type", Format.TEXT, 16),
        new Column("msrPerMonth", "MSR a month", Format.UNITS, 10),
        new Column("msrPerYear", "MSR a year", Format.UNITS, 11),
        new Column("maxPerMonth", "MAX a month", Format.UNITS, 10),
        new Column("maxPerYear", "MAX a year", Format.UNITS, 11),
        new Column(SharedLines.COLUMN, SharedLines.HEADING, Format.PROSE, 26),
        new Column("requirement", "Requirement (stock objectives)", Format.UNITS, 13),
        new Column("expectedToMeet", "Expected to be met", Format.TEXT, 15),
        new Column("constraints", "Constraints in the year", Format.PROSE, 46),
        new Column("singleSources", "Single sources", Format.PROSE, 40),
        new Column("belowMsr", "Below MSR in the year", Format.PROSE, 34),
        new Column("investments", "Investments made in the year", Format.PROSE, 34),
        new Column("potentialInvestments", "Potential investments", Format.PROSE, 40));
  }

  private void addRows(Item item, List<Row> rows) {
    Chain chain = Chain.of(item.id(), model.industrialBase());
    Requirement requirement = Requirement.of(item.id(), plan, model);
    ChainWords words = new ChainWords(plan, model, chain);
    int last = CALENDAR.yearOf(model.horizon().last());
    for (int year = CALENDAR.yearOf(model.horizon().start()); year <= last; year++) {
      rows.add(row(item, year, requirement, words));
    }
  }

  private Row row(Item item, int year, Requirement requirement, ChainWords words) {
    Span months = new Span(CALENDAR.first(year), CALENDAR.last(year));
    MonthRates rate = lastPlanned(item, months);
    return Row.of(
        Cell.of(item.id()),
        Cell.of(item.name()),
        Cell.of((double) year),
        Cell.of(item.unit()),
        Cell.of(programmed(item, months)),
        Cell.of(prices.average(item.id(), months.from(), line -> due(line, months))),
        Cell.of("not in the model"),
        Cell.of(rate.msr()),
        Cell.of(MONTHS * rate.msr()),
        Cell.of(rate.max()),
        Cell.of(MONTHS * rate.max()),
        Cell.of(shared.of(item.id())),
        Cell.of(requirement.objective()),
        Cell.of(requirement.expected(model.horizon().last())),
        Cell.of(words.constraints(months)),
        Cell.of(words.singleSources()),
        Cell.of(words.belowMsr(months)),
        Cell.of(words.investments(months)),
        Cell.of(words.potential()));
  }

  private MonthRates lastPlanned(Item item, Span months) {
    int last = Math.min(model.horizon().index(months.to()), model.horizon().months() - 1);
    return rates.of(item.id()).get(last);
  }

  private double programmed(Item item, Span months) {
    return model.contractLines().stream()
        .filter(line -> line.item().equals(item.id()))
        .mapToDouble(line -> due(line, months))
        .sum();
  }

  private static double due(ContractLine line, Span months) {
    return line.schedule().stream().mapToDouble(quantity -> due(quantity, months)).sum();
  }

  /** What of a quantity that is spread evenly over months is due in some of them. */
  private static double due(MonthlyQuantity quantity, Span months) {
    Span all = new Span(quantity.from(), quantity.to());
    return quantity.quantity() * all.monthsIn(months) / all.months();
  }
}

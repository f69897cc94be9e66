package org.caisson.export.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caisson.domain.contract.Contract;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.Currencies;
import org.caisson.domain.money.Money;
import org.caisson.domain.plan.ContractLineStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.export.sheet.Cell;
import org.caisson.export.sheet.Column;
import org.caisson.export.sheet.Format;
import org.caisson.export.sheet.Row;
import org.caisson.export.sheet.Sheet;
import org.caisson.export.sheet.Table;
import org.caisson.export.summary.Names;
import org.jspecify.annotations.Nullable;

/**
 * How much of the value of contract lines is ceiling, firm, optional, called off, delivered and
 * paid: line by line in the currency of its price, then the sum of each currency, then all of them
 * in the currency of account at the rates of the first planned month.
 */
public final class ValueReport {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("level", "Row", Format.TEXT, 12),
          new Column("contractLine", "Contract line", Format.TEXT, 25),
          new Column("currency", "Currency", Format.TEXT, 9),
          new Column("contract", "Contract", Format.TEXT, 34),
          new Column("item", "Item", Format.TEXT, 24),
          new Column("unitPrice", "Unit price", Format.PRICE, 14),
          new Column("ceiling", "Ceiling", Format.AMOUNT, 17),
          new Column("firm", "Firm", Format.AMOUNT, 17),
          new Column("option", "Option", Format.AMOUNT, 17),
          new Column("calledOff", "of firm: called off", Format.AMOUNT, 17),
          new Column("exercised", "of option: exercised by the plan", Format.AMOUNT, 17),
          new Column("deliveredBefore", "Delivered before", Format.AMOUNT, 17),
          new Column("delivered", "Delivered by the plan", Format.AMOUNT, 17),
          new Column("paid", "Paid in the planned months", Format.AMOUNT, 17),
          new Column("note", "Note", Format.PROSE, 40));

  private final PlanningModel model;
  private final Names names;
  private final Map<String, String> contracts;
  private final Map<String, ContractLineStatus> statuses;

  private ValueReport(ProductionPlan plan, PlanningModel model) {
    this.model = model;
    names = new Names(model);
    contracts =
        model.contracts().stream()
            .collect(Collectors.toMap(Contract::id, Contract::name, (one, other) -> one));
    statuses =
        plan.contracts().lines().stream()
            .collect(Collectors.toMap(ContractLineStatus::contractLine, status -> status));
  }

  /** The report of a plan. */
  public static Sheet of(ProductionPlan plan, PlanningModel model) {
    return new ValueReport(plan, model).sheet();
  }

  private Sheet sheet() {
    List<Row> rows = new ArrayList<>();
    Map<String, LineValue> totals = new TreeMap<>();
    for (ContractLine line : model.contractLines()) {
      ContractLineStatus status = statuses.get(line.id());
      if (status != null) {
        LineValue value = LineValue.of(line, status, model.horizon());
        rows.add(row(line, value));
        Money price = line.unitPrice();
        if (value != null && price != null) {
          totals.merge(price.currency(), value, LineValue::plus);
        }
      }
    }
    totals.forEach((currency, value) -> rows.add(total("CURRENCY", currency, value, "")));
    rows.add(account(totals));
    return new Sheet(
        "Value",
        "Value by contract line and currency",
        "A ceiling is not an order, an option is not one until it is exercised, and an order is not a"
            + " delivery.",
        new Table(COLUMNS, rows),
        3,
        Sheet.Printing.LYING);
  }

  private Row account(Map<String, LineValue> totals) {
    Currencies currencies = new Currencies(model.currency(), model.rates());
    LineValue all = LineValue.NOTHING;
    for (Map.Entry<String, LineValue> total : totals.entrySet()) {
      double rate = currencies.rate(total.getKey(), model.horizon().start());
      all = all.plus(total.getValue().times(rate));
    }
    String note =
        "All currencies at the rates of %s; the plan's budgets take each payment at the rate of its"
            + " own month.";
    return total("ALL", model.currency(), all, note.formatted(model.horizon().start()));
  }

  private Row row(ContractLine line, @Nullable LineValue value) {
    Money price = line.unitPrice();
    List<Cell> cells =
        new ArrayList<>(
            List.of(
                Cell.of("LINE"),
                Cell.of(line.id()),
                price == null ? Cell.BLANK : Cell.of(price.currency()),
                Cell.of(contracts.getOrDefault(line.contract(), line.contract())),
                Cell.of(names.item(line.item())),
                price == null ? Cell.BLANK : Cell.of(price.amount())));
    cells.addAll(amounts(value));
    cells.add(value == null ? Cell.of("No unit price is stated, so it has no value.") : Cell.BLANK);
    return Row.of(cells);
  }

  private static Row total(String level, String currency, LineValue value, String note) {
    List<Cell> cells =
        new ArrayList<>(
            List.of(
                Cell.of(level), Cell.BLANK, Cell.of(currency), Cell.BLANK, Cell.BLANK, Cell.BLANK));
    cells.addAll(amounts(value));
    cells.add(Cell.of(note));
    return Row.total(cells);
  }

  private static List<Cell> amounts(@Nullable LineValue value) {
    if (value == null) {
      return Collections.nCopies(8, Cell.BLANK);
    }
    return List.of(
        Cell.of(value.ceiling()),
        Cell.of(value.firm()),
        Cell.of(value.option()),
        Cell.of(value.calledOff()),
        Cell.of(value.exercised()),
        Cell.of(value.before()),
        Cell.of(value.delivered()),
        Cell.of(value.paid()));
  }
}

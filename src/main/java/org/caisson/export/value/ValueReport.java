package org.caisson.export.value;

import java.util.ArrayList;
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
import org.caisson.export.sheet.Row;
import org.caisson.export.sheet.Sheet;
import org.caisson.export.sheet.Table;
import org.caisson.export.summary.Names;
import org.jspecify.annotations.Nullable;

/**
 * How much of the value of contract lines is ceiling, firm, optional, called off, delivered and
 * paid: line by line in the currency of its price, then the sum of each currency, then all of them
 * in the currency of account at the rates of the first planned month.
 *
 * <p>In every row three sums come out:
 *
 * <ul>
 *   <li>the most that may be ordered = firm + option + neither of them;
 *   <li>firm + exercised = delivered before + delivered by the plan + still to deliver;
 *   <li>firm + exercised = due before + paid in the planned months + still to pay.
 * </ul>
 */
public final class ValueReport {
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
    totals.forEach(
        (currency, value) -> rows.add(total("CURRENCY", currency, value, ceilings(currency))));
    rows.add(account(totals));
    return new Sheet(
        "Value",
        "Value by contract line and currency",
        "A ceiling is not an order, an option is not one until it is exercised, and an order is not a"
            + " delivery. Firm and exercised = delivered and still to deliver = paid and still to pay.",
        new Table(ValueColumns.ALL, rows),
        3,
        Sheet.Printing.LYING);
  }

  /** Of how many lines the ceiling of a currency is. */
  private String ceilings(String currency) {
    List<ContractLine> priced =
        model.contractLines().stream()
            .filter(line -> line.unitPrice() != null)
            .filter(line -> line.unitPrice().currency().equals(currency))
            .toList();
    long stated = priced.stream().filter(line -> line.ceiling() != null).count();
    return "A ceiling is stated for %d of %d lines.".formatted(stated, priced.size());
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
    cells.addAll(ValueColumns.amounts(value));
    cells.add(Cell.of(note(value)));
    return Row.of(cells);
  }

  private static String note(@Nullable LineValue value) {
    if (value == null) {
      return "No unit price is stated, so it has no value.";
    }
    return value.ceiling() == null ? "No ceiling is stated." : "";
  }

  private static Row total(String level, String currency, LineValue value, String note) {
    List<Cell> cells =
        new ArrayList<>(
            List.of(
                Cell.of(level), Cell.BLANK, Cell.of(currency), Cell.BLANK, Cell.BLANK, Cell.BLANK));
    cells.addAll(ValueColumns.amounts(value));
    cells.add(Cell.of(note));
    return Row.total(cells);
  }
}

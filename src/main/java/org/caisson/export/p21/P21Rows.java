package org.caisson.export.p21;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caisson.domain.contract.Contract;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.nation.FiscalCalendar;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.export.p21.Manufacturers.Manufacturer;
import org.caisson.export.sheet.Cell;
import org.caisson.export.sheet.Row;
import org.caisson.export.summary.Buyers;
import org.caisson.export.summary.Names;

/** Puts together the rows of the month grid, in the order of its columns. */
final class P21Rows {
  private static final String ALL = "ALL";

  private final Names names;
  private final Capabilities capabilities;
  private final Map<String, String> contracts;

  P21Rows(ProductionPlan plan, PlanningModel model, FiscalCalendar calendar) {
    names = new Names(model);
    capabilities = new Capabilities(plan, model, calendar);
    contracts =
        model.contracts().stream()
            .collect(Collectors.toMap(Contract::id, Contract::name, (one, other) -> one));
  }

  /** What a manufacturer delivers on a contract line in a year. */
  Row of(ContractLine line, Manufacturer who, int year, Tally tally) {
    List<Cell> cells = identity(line, who.name(), who.location(), year);
    cells.addAll(capabilities.rates(line, who, year));
    cells.addAll(capabilities.leadTimes(line, who));
    cells.add(Cell.BLANK);
    cells.add(line.delivered() > 0 ? Cell.BLANK : Cell.of(tally.before()));
    cells.add(Cell.BLANK);
    cells.addAll(tally.months());
    cells.add(Cell.of(tally.inYear()));
    cells.add(Cell.BLANK);
    return Row.of(cells);
  }

  /** What all manufacturers deliver on it. */
  Row total(ContractLine line, int year, Balance balance, Tally tally) {
    List<Cell> cells = identity(line, ALL, "", year);
    for (int c = 0; c < Capabilities.COLUMNS; c++) {
      cells.add(Cell.BLANK);
    }
    cells.add(Cell.of(balance.procured()));
    cells.add(Cell.of(balance.accepted()));
    cells.add(Cell.of(balance.due()));
    cells.addAll(tally.months());
    cells.add(Cell.of(tally.inYear()));
    cells.add(Cell.of(balance.dueAfter(tally.inYear())));
    return Row.total(cells);
  }

  private List<Cell> identity(ContractLine line, String manufacturer, String location, int year) {
    return new ArrayList<>(
        List.of(
            Cell.of(line.id()),
            Cell.of(manufacturer),
            Cell.of((double) year),
            Cell.of(contracts.getOrDefault(line.contract(), line.contract())),
            Cell.of(names.item(line.item())),
            Cell.of(names.unit(line.item())),
            Cell.of(Buyers.of(line)),
            Cell.of(line.destination().name()),
            Cell.of(location)));
  }
}

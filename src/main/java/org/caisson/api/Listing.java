package org.caisson.api;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.caisson.export.PlanDocument;
import org.caisson.export.PlanTable;
import org.jspecify.annotations.Nullable;

/**
 * A table of a plan with what its rows can be chosen by.
 *
 * @param table the table
 * @param filters the field that each query parameter is compared with
 * @param month the month of a row, absent when its rows have none
 */
record Listing<R>(
    PlanTable<R> table,
    Map<String, Function<R, @Nullable String>> filters,
    @Nullable Function<R, String> month) {

  static final Listing<PlanDocument.Work> SCHEDULE =
      new Listing<>(
          PlanTable.SCHEDULE,
          Map.of("line", PlanDocument.Work::line, "item", PlanDocument.Work::item),
          PlanDocument.Work::month);
  static final Listing<PlanDocument.Tempo> TEMPOS =
      new Listing<>(
          PlanTable.TEMPOS, Map.of("line", PlanDocument.Tempo::line), PlanDocument.Tempo::month);
  static final Listing<PlanDocument.Delivery> DELIVERIES =
      new Listing<>(
          PlanTable.DELIVERIES,
          Map.of(
              "contractLine", PlanDocument.Delivery::contractLine,
              "item", PlanDocument.Delivery::item,
              "nation", PlanDocument.Delivery::nation,
              "destination", PlanDocument.Delivery::destination),
          PlanDocument.Delivery::month);
  static final Listing<PlanDocument.Allocation> ALLOCATION =
      new Listing<>(
          PlanTable.ALLOCATION,
          Map.of("item", PlanDocument.Allocation::item),
          PlanDocument.Allocation::month);
  static final Listing<PlanDocument.Stockpile> STOCKPILES =
      new Listing<>(
          PlanTable.STOCKPILES,
          Map.of("nation", PlanDocument.Stockpile::nation, "item", PlanDocument.Stockpile::item),
          PlanDocument.Stockpile::month);
  static final Listing<PlanDocument.Lateness> LATENESS =
      new Listing<>(
          PlanTable.LATENESS, Map.of("contractLine", PlanDocument.Lateness::contractLine), null);
  static final Listing<PlanDocument.Budget> BUDGETS =
      new Listing<>(
          PlanTable.BUDGETS,
          Map.of(
              "nation",
              PlanDocument.Budget::nation,
              "year",
              budget -> Integer.toString(budget.year())),
          null);
  static final Listing<PlanDocument.Bottleneck> BOTTLENECKS =
      new Listing<>(PlanTable.BOTTLENECKS, Map.of("stage", PlanDocument.Bottleneck::stage), null);
  static final Listing<PlanDocument.Decision> DECISIONS =
      new Listing<>(
          PlanTable.DECISIONS,
          Map.of(
              "line", decision -> decision.kind().equals("TEMPO") ? decision.subject() : null,
              "contractLine",
                  decision -> decision.kind().equals("TEMPO") ? null : decision.subject(),
              "stage", PlanDocument.Decision::stage),
          PlanDocument.Decision::month);
  static final Listing<PlanDocument.Certificate> CERTIFICATE =
      new Listing<>(PlanTable.CERTIFICATE, Map.of("stage", PlanDocument.Certificate::stage), null);

  /** The rows of the plan that the query wants. */
  List<R> rows(PlanDocument plan, RowQuery query) {
    return table.rows().apply(plan).stream().filter(row -> wanted(row, query)).toList();
  }

  private boolean wanted(R row, RowQuery query) {
    boolean inMonths = month == null || query.wantsMonth(month.apply(row));
    return inMonths
        && filters.entrySet().stream()
            .allMatch(filter -> query.wants(filter.getKey(), filter.getValue().apply(row)));
  }
}

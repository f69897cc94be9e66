package org.caisson.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.caisson.export.PlanDocument;
import org.caisson.export.PlanTable;
import org.jspecify.annotations.Nullable;

/**
 * A table of a plan with what its rows can be chosen by.
 *
 * @param table the table
 * @param filters the field that each query parameter is compared with
 * @param month the month of a row, absent when its rows have none; a row without one is of every
 *     month
 */
record Listing<R>(
    PlanTable<R> table,
    Map<String, Function<R, @Nullable String>> filters,
    @Nullable Function<R, @Nullable String> month) {

  /** The families whose prices are those of production lines. */
  private static final Set<String> OF_LINES = Set.of("capacity-state", "ramp");

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
  static final Listing<PlanDocument.OptionUse> OPTIONS =
      new Listing<>(
          PlanTable.OPTIONS,
          Map.of(
              "contractLine", PlanDocument.OptionUse::contractLine,
              "item", PlanDocument.OptionUse::item),
          PlanDocument.OptionUse::month);
  static final Listing<PlanDocument.ContractLine> CONTRACT_LINES =
      new Listing<>(
          PlanTable.CONTRACT_LINES,
          Map.of(
              "contractLine", PlanDocument.ContractLine::contractLine,
              "item", PlanDocument.ContractLine::item),
          null);
  static final Listing<PlanDocument.Fulfilment> FULFILMENT =
      new Listing<>(PlanTable.FULFILMENT, Map.of("nation", PlanDocument.Fulfilment::nation), null);
  static final Listing<PlanDocument.Budget> BUDGETS =
      new Listing<>(
          PlanTable.BUDGETS,
          Map.of(
              "nation",
              PlanDocument.Budget::nation,
              "year",
              budget -> Integer.toString(budget.year())),
          null);
  static final Listing<PlanDocument.Movement> MOVEMENTS =
      new Listing<>(
          PlanTable.MOVEMENTS,
          Map.of("item", PlanDocument.Movement::item),
          PlanDocument.Movement::month);
  static final Listing<PlanDocument.Scrapped> SCRAPPED =
      new Listing<>(
          PlanTable.SCRAPPED,
          Map.of("item", PlanDocument.Scrapped::item),
          PlanDocument.Scrapped::month);
  static final Listing<PlanDocument.ClosingStock> CLOSING_STOCKS =
      new Listing<>(
          PlanTable.CLOSING_STOCKS, Map.of("item", PlanDocument.ClosingStock::item), null);
  static final Listing<PlanDocument.Workforce> WORKFORCE =
      new Listing<>(
          PlanTable.WORKFORCE,
          Map.of(
              "workforce", PlanDocument.Workforce::workforce,
              "region", PlanDocument.Workforce::region,
              "nation", PlanDocument.Workforce::nation),
          PlanDocument.Workforce::month);
  static final Listing<PlanDocument.Aid> AID =
      new Listing<>(
          PlanTable.AID, Map.of("nation", PlanDocument.Aid::nation), PlanDocument.Aid::month);
  static final Listing<PlanDocument.Donor> DONORS =
      new Listing<>(
          PlanTable.DONORS,
          Map.of("nation", PlanDocument.Donor::nation, "item", PlanDocument.Donor::item),
          null);
  static final Listing<PlanDocument.Expansion> EXPANSIONS =
      new Listing<>(
          PlanTable.EXPANSIONS,
          Map.of(
              "expansion", PlanDocument.Expansion::expansion, "line", PlanDocument.Expansion::line),
          PlanDocument.Expansion::ordered);
  static final Listing<PlanDocument.Warmth> WARMTH =
      new Listing<>(
          PlanTable.WARMTH, Map.of("line", PlanDocument.Warmth::line), PlanDocument.Warmth::month);
  static final Listing<PlanDocument.Purchase> PURCHASES =
      new Listing<>(
          PlanTable.PURCHASES,
          Map.of("supply", PlanDocument.Purchase::supply, "item", PlanDocument.Purchase::item),
          PlanDocument.Purchase::month);
  static final Listing<PlanDocument.SiteStock> SITE_STOCKS =
      new Listing<>(
          PlanTable.SITE_STOCKS,
          Map.of("item", PlanDocument.SiteStock::item, "site", PlanDocument.SiteStock::site),
          PlanDocument.SiteStock::month);
  static final Listing<PlanDocument.ShadowPrice> SHADOW_PRICES =
      new Listing<>(
          PlanTable.SHADOW_PRICES,
          Map.of(
              "stage", PlanDocument.ShadowPrice::stage,
              "family", PlanDocument.ShadowPrice::family,
              "subject", PlanDocument.ShadowPrice::subject,
              "line", price -> OF_LINES.contains(price.family()) ? price.subject() : null,
              "item", PlanDocument.ShadowPrice::item),
          PlanDocument.ShadowPrice::month);
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
    String of = month == null ? null : month.apply(row);
    return (of == null || query.wantsMonth(of))
        && filters.entrySet().stream()
            .allMatch(filter -> query.wants(filter.getKey(), filter.getValue().apply(row)));
  }
}

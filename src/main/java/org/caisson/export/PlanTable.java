package org.caisson.export;

import java.util.List;
import java.util.function.Function;

/**
 * A list of a plan document that can be shown as a table, one row an entry.
 *
 * @param name the name of its file, without extension, in lower case with hyphens
 * @param row what a row is
 * @param rows finds the rows in a document
 */
public record PlanTable<R>(String name, Class<R> row, Function<PlanDocument, List<R>> rows) {

  public static final PlanTable<PlanDocument.Stage> STAGES =
      new PlanTable<>("stages", PlanDocument.Stage.class, PlanDocument::stages);
  public static final PlanTable<PlanDocument.Certificate> CERTIFICATE =
      new PlanTable<>("certificate", PlanDocument.Certificate.class, PlanDocument::certificate);
  public static final PlanTable<PlanDocument.Kpi> KPIS =
      new PlanTable<>("kpis", PlanDocument.Kpi.class, PlanDocument::kpis);
  public static final PlanTable<PlanDocument.Work> SCHEDULE =
      new PlanTable<>("schedule", PlanDocument.Work.class, PlanDocument::schedule);
  public static final PlanTable<PlanDocument.Tempo> TEMPOS =
      new PlanTable<>("tempos", PlanDocument.Tempo.class, PlanDocument::tempos);
  public static final PlanTable<PlanDocument.Delivery> DELIVERIES =
      new PlanTable<>("deliveries", PlanDocument.Delivery.class, PlanDocument::deliveries);
  public static final PlanTable<PlanDocument.Lateness> LATENESS =
      new PlanTable<>("lateness", PlanDocument.Lateness.class, PlanDocument::lateness);
  public static final PlanTable<PlanDocument.Fulfilment> FULFILMENT =
      new PlanTable<>("fulfilment", PlanDocument.Fulfilment.class, PlanDocument::fulfilment);
  public static final PlanTable<PlanDocument.OptionUse> OPTIONS =
      new PlanTable<>("options", PlanDocument.OptionUse.class, PlanDocument::options);
  public static final PlanTable<PlanDocument.ContractLine> CONTRACT_LINES =
      new PlanTable<>(
          "contract-lines", PlanDocument.ContractLine.class, PlanDocument::contractLines);
  public static final PlanTable<PlanDocument.Stockpile> STOCKPILES =
      new PlanTable<>("stockpiles", PlanDocument.Stockpile.class, PlanDocument::stockpiles);
  public static final PlanTable<PlanDocument.Allocation> ALLOCATION =
      new PlanTable<>("allocation", PlanDocument.Allocation.class, PlanDocument::allocation);
  public static final PlanTable<PlanDocument.SiteStock> SITE_STOCKS =
      new PlanTable<>("site-stocks", PlanDocument.SiteStock.class, PlanDocument::siteStocks);
  public static final PlanTable<PlanDocument.StockMove> STOCK_MOVES =
      new PlanTable<>("stock-moves", PlanDocument.StockMove.class, PlanDocument::stockMoves);
  public static final PlanTable<PlanDocument.Purchase> PURCHASES =
      new PlanTable<>("purchases", PlanDocument.Purchase.class, PlanDocument::purchases);
  public static final PlanTable<PlanDocument.Movement> MOVEMENTS =
      new PlanTable<>("movements", PlanDocument.Movement.class, PlanDocument::movements);
  public static final PlanTable<PlanDocument.Scrapped> SCRAPPED =
      new PlanTable<>("scrapped", PlanDocument.Scrapped.class, PlanDocument::scrapped);
  public static final PlanTable<PlanDocument.ClosingStock> CLOSING_STOCKS =
      new PlanTable<>(
          "closing-stocks", PlanDocument.ClosingStock.class, PlanDocument::closingStocks);
  public static final PlanTable<PlanDocument.Budget> BUDGETS =
      new PlanTable<>("budgets", PlanDocument.Budget.class, PlanDocument::budgets);
  public static final PlanTable<PlanDocument.Workforce> WORKFORCE =
      new PlanTable<>("workforce", PlanDocument.Workforce.class, PlanDocument::workforce);
  public static final PlanTable<PlanDocument.Aid> AID =
      new PlanTable<>("aid", PlanDocument.Aid.class, PlanDocument::aid);
  public static final PlanTable<PlanDocument.Donor> DONORS =
      new PlanTable<>("donors", PlanDocument.Donor.class, PlanDocument::donors);
  public static final PlanTable<PlanDocument.Expansion> EXPANSIONS =
      new PlanTable<>("expansions", PlanDocument.Expansion.class, PlanDocument::expansions);
  public static final PlanTable<PlanDocument.Warmth> WARMTH =
      new PlanTable<>("warmth", PlanDocument.Warmth.class, PlanDocument::warmth);
  public static final PlanTable<PlanDocument.ShadowPrice> SHADOW_PRICES =
      new PlanTable<>("shadow-prices", PlanDocument.ShadowPrice.class, PlanDocument::shadowPrices);
  public static final PlanTable<PlanDocument.Bottleneck> BOTTLENECKS =
      new PlanTable<>("bottlenecks", PlanDocument.Bottleneck.class, PlanDocument::bottlenecks);
  public static final PlanTable<PlanDocument.Decision> DECISIONS =
      new PlanTable<>("decisions", PlanDocument.Decision.class, PlanDocument::decisions);
  public static final PlanTable<PlanDocument.PlanIssue> ISSUES =
      new PlanTable<>("issues", PlanDocument.PlanIssue.class, PlanDocument::issues);
  public static final PlanTable<ContradictionDocument.Input> CONFLICTING_INPUTS =
      new PlanTable<>(
          "conflicting-inputs",
          ContradictionDocument.Input.class,
          plan -> plan.contradiction() == null ? List.of() : plan.contradiction().inputs());
  public static final PlanTable<ContradictionDocument.Row> WAYS_OUT =
      new PlanTable<>(
          "ways-out",
          ContradictionDocument.Row.class,
          plan -> plan.contradiction() == null ? List.of() : plan.contradiction().rows());

  /** Every table of a plan document. */
  public static final List<PlanTable<?>> ALL =
      List.of(
          STAGES,
          CERTIFICATE,
          KPIS,
          SCHEDULE,
          TEMPOS,
          DELIVERIES,
          LATENESS,
          FULFILMENT,
          OPTIONS,
          CONTRACT_LINES,
          STOCKPILES,
          ALLOCATION,
          SITE_STOCKS,
          STOCK_MOVES,
          PURCHASES,
          MOVEMENTS,
          SCRAPPED,
          CLOSING_STOCKS,
          BUDGETS,
          WORKFORCE,
          AID,
          DONORS,
          EXPANSIONS,
          WARMTH,
          SHADOW_PRICES,
          BOTTLENECKS,
          DECISIONS,
          ISSUES,
          CONFLICTING_INPUTS,
          WAYS_OUT);
}

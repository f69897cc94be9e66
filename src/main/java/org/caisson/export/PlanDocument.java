package org.caisson.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A production plan as it goes over the wire. Its names are stable: users script against them.
 * Months are written {@code YYYY-MM}, quantities in the unit of their item, money in {@code
 * currency}. The lists are empty unless the plan has values.
 *
 * @param status what became of the plan
 * @param model what it was computed from
 * @param policy the allocation policy it was computed under
 * @param currency the currency of account
 * @param marking the marking of the model
 * @param stages what each objective stage came to, in their order
 * @param certificate the proof of each stage, in their order
 * @param kpis figures that sum the plan up
 * @param schedule what each line makes, month by month
 * @param tempos each line's tempo beside its limits
 * @param deliveries what each contract line delivers
 * @param lateness the contract lines that are late
 * @param stockpiles what nations hold
 * @param allocation how deliveries are divided between Ukraine and restocking
 * @param siteStocks what sites hold
 * @param stockMoves what moves the stocks of sites; see {@code caisson explain --pegging}
 * @param purchases what is bought
 * @param budgets what nations pay
 * @param shadowPrices what one more of each scarce thing is worth
 * @param bottlenecks the limits of which one more is worth anything, the most important first
 * @param decisions which stage settled what
 * @param issues what the reader should know
 */
public record PlanDocument(
    String status,
    Model model,
    String policy,
    String currency,
    String marking,
    List<Stage> stages,
    List<Certificate> certificate,
    List<Kpi> kpis,
    List<Work> schedule,
    List<Tempo> tempos,
    List<Delivery> deliveries,
    List<Lateness> lateness,
    List<Stockpile> stockpiles,
    List<Allocation> allocation,
    List<SiteStock> siteStocks,
    List<StockMove> stockMoves,
    List<Purchase> purchases,
    List<Budget> budgets,
    List<ShadowPrice> shadowPrices,
    List<Bottleneck> bottlenecks,
    List<Decision> decisions,
    List<PlanIssue> issues) {

  /**
   * The model: its name, revision, the SHA-256 of its content, and the scenario if there is one.
   */
  public record Model(
      String name, String revision, String contentHash, @Nullable String scenario) {}

  /** What an objective stage came to; {@code bound} and {@code gap} say how well that is proven. */
  public record Stage(
      String id,
      String name,
      String sense,
      double value,
      String unit,
      double bound,
      double gap,
      String solver,
      long iterations,
      double seconds) {}

  /** The proof of a stage: its worst violations and its gap, absolute and relative. */
  public record Certificate(
      String stage,
      double primalViolation,
      double primalViolationRelative,
      String worstPrimal,
      double dualViolation,
      double dualViolationRelative,
      String worstDual,
      double gap,
      double gapRelative,
      boolean withinTolerance) {}

  /** A figure that sums up the plan. */
  public record Kpi(String id, String name, double value, String unit) {}

  /** Units of an item that a line starts in a month, and when they are available. */
  public record Work(
      String line,
      String item,
      String month,
      double quantity,
      double accepted,
      String available,
      double tempo) {}

  /** A line's tempo in a month beside the tempos of its MSR, 1-8-5 and MAX rates. */
  public record Tempo(
      String line, String month, double tempo, double msr, double rate185, double max) {}

  /** Units that a contract line delivers in a month, and how many of them were due earlier. */
  public record Delivery(
      String contractLine,
      String item,
      String destination,
      @Nullable String nation,
      String month,
      double quantity,
      double late) {}

  /** How late a contract line is; {@code cleared} is absent when the horizon ends before that. */
  public record Lateness(
      String contractLine,
      String firstLate,
      @Nullable String cleared,
      double mostOwed,
      double unitMonths,
      double undelivered) {}

  /** A nation's stock at the end of a month and what moved it. */
  public record Stockpile(
      String nation,
      String item,
      String month,
      double quantity,
      double objective,
      double floor,
      double received,
      double donated,
      double used,
      double unmetUse) {}

  /** How a month's deliveries of an item are divided, beside Ukraine's need. */
  public record Allocation(
      String item,
      String month,
      double ukraine,
      double restock,
      double donated,
      double need,
      double shortfall) {}

  /** Stock at a site at the end of a month; no site means purchased stock open to all. */
  public record SiteStock(String item, @Nullable String site, String month, double quantity) {}

  /** Units bought from a supply in a month. */
  public record Purchase(String supply, String item, String month, double quantity) {}

  /**
   * What comes into a stock or goes out of it. {@code kind} is OPENING, OUTPUT, PURCHASE, OTHER_IN,
   * CONSUMPTION, DELIVERY or OTHER_OUT; {@code by} the line, supply or contract line; {@code made}
   * what a line makes of it; {@code begun} the month in which it was started or bought.
   */
  public record StockMove(
      String item,
      @Nullable String site,
      String month,
      String kind,
      String by,
      String made,
      String begun,
      double quantity) {}

  /** What a nation pays in a calendar year; no ceiling means the year is not limited. */
  public record Budget(String nation, int year, double paid, @Nullable Double ceiling) {}

  /** What one more unit of a limited thing is worth to a stage. */
  public record ShadowPrice(
      String stage, String family, String subject, @Nullable String month, double worth) {}

  /**
   * A limit in the first stage in which relieving it is worth anything. {@code worth} is what one
   * more unit in every month of {@code months} is worth together, {@code highestWorth} what it is
   * worth in {@code highestMonth}. Months are written {@code 2024-03..2025-05;2026-01}; a budget
   * has none, because it spans a year.
   */
  public record Bottleneck(
      int rank,
      String stage,
      String limit,
      String subject,
      double worth,
      double highestWorth,
      @Nullable String highestMonth,
      String months) {}

  /**
   * Which stage settled a tempo of a line (TEMPO), what a contract line delivers (DELIVERY) or what
   * of it goes to Ukraine (TO_UKRAINE): the last stage whose solution differs from the one before,
   * and the value that it had there.
   */
  public record Decision(
      String kind, String subject, String month, double value, String stage, double before) {}

  /** Something the reader should know, with the place in the model and what to do. */
  public record PlanIssue(
      String severity, String code, String pointer, @Nullable String value, String message) {}
}

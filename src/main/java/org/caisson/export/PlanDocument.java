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
 * @param fulfilment how far each nation's orders are fulfilled
 * @param options what is exercised and delivered of options
 * @param contractLines how much of each contract line is announced, ordered, delivered and paid
 * @param stockpiles what nations hold
 * @param allocation how deliveries are divided between Ukraine and restocking
 * @param siteStocks what sites hold
 * @param stockMoves what moves the stocks of sites; see {@code caisson explain --pegging}
 * @param purchases what is bought
 * @param movements what is moved between sites
 * @param scrapped what is scrapped because its shelf life is over
 * @param closingStocks what lies at sites when the horizon ends, where something is asked for
 * @param budgets what nations pay
 * @param expansions what is bought of capacity, and when it opens
 * @param warmth which lines go cold and are started again
 * @param workforce who works, is hired and leaves, month by month
 * @param aid what aid packages pay
 * @param donors what each nation carries of the deliveries to Ukraine
 * @param shadowPrices what one more of each scarce thing is worth
 * @param bottlenecks the limits of which one more is worth anything, the most important first
 * @param decisions which stage settled what
 * @param issues what the reader should know
 * @param contradiction why there is no plan; present when the status is CONTRADICTORY, and only
 *     then
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
    List<Fulfilment> fulfilment,
    List<OptionUse> options,
    List<ContractLine> contractLines,
    List<Stockpile> stockpiles,
    List<Allocation> allocation,
    List<SiteStock> siteStocks,
    List<StockMove> stockMoves,
    List<Purchase> purchases,
    List<Movement> movements,
    List<Scrapped> scrapped,
    List<ClosingStock> closingStocks,
    List<Budget> budgets,
    List<Workforce> workforce,
    List<Aid> aid,
    List<Donor> donors,
    List<Expansion> expansions,
    List<Warmth> warmth,
    List<ShadowPrice> shadowPrices,
    List<Bottleneck> bottlenecks,
    List<Decision> decisions,
    List<PlanIssue> issues,
    @Nullable ContradictionDocument contradiction) {

  /**
   * The model: its name, revision, the SHA-256 of its content, and the scenario if there is one.
   */
  public record Model(
      String name, String revision, String contentHash, @Nullable String scenario) {}

  /**
   * What an objective stage came to; {@code bound} and {@code gap} say how well that is proven.
   * {@code finalValue} is the value that the stage has in the plan in the end: other than {@code
   * value} where its tolerance let later stages give some of it up; absent for the second and later
   * rounds of fairness.
   */
  @InFull
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
      double seconds,
      @Nullable Double finalValue) {}

  /**
   * The proof of a stage: its worst violations and its gap, absolute and relative. {@code
   * integersFixed} says that the stage has whole numbers to decide: then this is the proof of the
   * program with them fixed, and shadow prices hold with them fixed.
   */
  @InFull
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
      boolean withinTolerance,
      boolean integersFixed) {}

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

  /**
   * How late a contract line is; {@code cleared} is absent when the horizon ends before that.
   * {@code lost} units of those undelivered can no longer be delivered; no stage counts lateness
   * that is not {@code counted}; penalties are in the currency of account.
   */
  public record Lateness(
      String contractLine,
      String firstLate,
      @Nullable String cleared,
      double mostOwed,
      double unitMonths,
      double undelivered,
      double lost,
      boolean counted,
      double latePenalty,
      double undeliveredPenalty) {}

  /**
   * How far a nation's orders are fulfilled: 1 less its late unit-months by those that it would be
   * late if nothing were delivered.
   */
  public record Fulfilment(
      String nation, double dueUnitMonths, double lateUnitMonths, double fulfilment) {}

  /** Units of a contract line's option that a month exercises, and exercised ones it delivers. */
  public record OptionUse(
      String contractLine, String item, String month, double exercised, double delivered) {}

  /**
   * How far a contract line has come, in units; {@code unitPrice} and {@code paid}, for the units
   * that the plan delivers, are in the currency of account.
   */
  public record ContractLine(
      String contractLine,
      String contract,
      String item,
      @Nullable Double ceiling,
      double firm,
      double calledOff,
      double option,
      double exercised,
      double deliveredBefore,
      double delivered,
      @Nullable Double unitPrice,
      double paid) {}

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
   * What comes into a stock or goes out of it. {@code kind} is OPENING, OUTPUT, PURCHASE, ARRIVAL,
   * OTHER_IN, CONSUMPTION, DELIVERY, DEPARTURE, BUILDING, SCRAP or OTHER_OUT; {@code by} the line,
   * supply, lane, expansion option or contract line; {@code made} what a line makes of it; {@code
   * begun} the month in which it was started, bought or taken by the lane.
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

  /**
   * Capacity bought in a month: copies of an expansion option, the units a month of MAX that they
   * add when fully ramped, and the first month of production.
   */
  public record Expansion(
      String expansion,
      String line,
      String ordered,
      String opens,
      double copies,
      double adds,
      double cost) {}

  /** Units that leave a site over a lane in a month, and when they arrive at the other. */
  public record Movement(
      String lane,
      String item,
      String from,
      String to,
      String month,
      String arrives,
      double quantity) {}

  /** Units that are scrapped at the end of a month; no site means stock open to all. */
  public record Scrapped(String item, @Nullable String site, String month, double quantity) {}

  /** Units at a site when the horizon ends, beside what is asked for and what that misses. */
  public record ClosingStock(
      String item,
      String site,
      double quantity,
      double least,
      @Nullable Double most,
      double missing,
      double above) {}

  /**
   * How warm a line is: the share of it that runs at its minimum sustaining rate or more, and the
   * shares that went cold and were started again since the month before.
   */
  public record Warmth(String line, String month, double warm, double cooled, double restarted) {}

  /**
   * What a nation pays in a fiscal year, named by the calendar year in which it ends; no ceiling
   * means the year is not limited. {@code counted} is what the payments that packages do not bear
   * count against the ceiling, at the rate of the year's first planned month, {@code derivation}
   * the arithmetic of a ceiling that is not stated, and {@code worth} what one more unit of money
   * is worth to the stage {@code worthStage}, the first one to which it is worth anything.
   */
  public record Budget(
      String nation,
      int year,
      double paid,
      @Nullable Double ceiling,
      double advances,
      double milestones,
      double deliveries,
      double fromPackages,
      double counted,
      double excess,
      @Nullable String requirement,
      @Nullable String derivation,
      double worth,
      @Nullable String worthStage) {}

  /** What an aid package pays in a month. */
  public record Aid(String nation, String aidPackage, String month, double paid) {}

  /**
   * What a nation carries of all that Ukraine gets of an item: units from production that it pays,
   * units from its stockpile, its part of the units, and what those from production cost.
   */
  public record Donor(
      String nation,
      String item,
      double delivered,
      double donated,
      double share,
      double value,
      double valueShare) {}

  /**
   * A workforce in a month. {@code trainees} are among its {@code people} and do no work yet;
   * {@code left} are those who left of their own will; {@code hoursAvailable} are the regular hours
   * of the others, to which {@code overtimeHours} come.
   */
  public record Workforce(
      String workforce,
      String region,
      @Nullable String nation,
      String month,
      double people,
      double trainees,
      double hired,
      double laidOff,
      double left,
      double hoursAvailable,
      double hoursUsed,
      double overtimeHours) {}

  /**
   * What one more unit of a limited thing is worth to a stage, in units of the stage; {@code item}
   * is the item that it is about, absent for people and money.
   */
  public record ShadowPrice(
      String stage,
      String family,
      String subject,
      @Nullable String month,
      double worth,
      @Nullable String item) {}

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

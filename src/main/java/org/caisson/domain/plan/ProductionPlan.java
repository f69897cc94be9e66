package org.caisson.domain.plan;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.validation.Issue;

/**
 * The answer: the month-by-month schedule with its proof.
 *
 * @param status what became of the plan; the lists below are empty unless it has values
 * @param model what it was computed from
 * @param policy the allocation policy it was computed under, in words
 * @param currency the currency of account
 * @param marking the marking of the model, carried over
 * @param stages what each objective stage came to, in their order
 * @param certificate the proof of each stage, in their order
 * @param kpis figures that sum it up
 * @param schedule what each line makes
 * @param tempos each line's tempo beside its limits
 * @param deliveries what each contract line delivers
 * @param lateness the contract lines that are late
 * @param stockpiles what nations hold
 * @param allocation how deliveries are divided
 * @param siteStocks what sites hold
 * @param stockMoves what moves the stocks of sites
 * @param purchases what is bought
 * @param budgets what nations pay
 * @param shadowPrices what one more of each scarce thing is worth in the last stage
 * @param decisions which stage settled what
 * @param issues what the reader should know
 */
public record ProductionPlan(
    PlanStatus status,
    ModelReference model,
    String policy,
    String currency,
    String marking,
    List<StageResult> stages,
    List<StageCertificate> certificate,
    List<Kpi> kpis,
    List<ScheduledWork> schedule,
    List<LineTempo> tempos,
    List<Delivery> deliveries,
    List<LineLateness> lateness,
    List<StockpileLevel> stockpiles,
    List<Allocation> allocation,
    List<SiteStock> siteStocks,
    List<StockMove> stockMoves,
    List<Purchase> purchases,
    List<BudgetUse> budgets,
    List<ShadowPrice> shadowPrices,
    List<Decision> decisions,
    List<Issue> issues) {

  /** A plan without values: invalid, failed, cancelled or not yet solved. */
  public static ProductionPlan without(
      PlanStatus status,
      ModelReference model,
      String policy,
      String currency,
      String marking,
      List<Issue> issues) {
    return new ProductionPlan(
        status, model, policy, currency, marking, List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), issues);
  }

  /** The same plan, which cannot be trusted for the reason given. */
  public ProductionPlan failed(Issue reason) {
    List<Issue> all = new ArrayList<>(issues);
    all.add(reason);
    return with(PlanStatus.FAILED, stages, all);
  }

  /** The same plan with other stage results. */
  public ProductionPlan withStages(List<StageResult> results) {
    return with(status, results, issues);
  }

  /** The same plan with what it came to and what is late and scarce, and no lists of quantities. */
  public ProductionPlan withoutQuantities() {
    return new ProductionPlan(
        status,
        model,
        policy,
        currency,
        marking,
        stages,
        certificate,
        kpis,
        List.of(),
        List.of(),
        List.of(),
        lateness,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        shadowPrices,
        List.of(),
        issues);
  }

  private ProductionPlan with(
      PlanStatus newStatus, List<StageResult> newStages, List<Issue> newIssues) {
    return new ProductionPlan(
        newStatus,
        model,
        policy,
        currency,
        marking,
        newStages,
        certificate,
        kpis,
        schedule,
        tempos,
        deliveries,
        lateness,
        stockpiles,
        allocation,
        siteStocks,
        stockMoves,
        purchases,
        budgets,
        shadowPrices,
        decisions,
        newIssues);
  }
}

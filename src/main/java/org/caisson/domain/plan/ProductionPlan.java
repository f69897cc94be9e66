package org.caisson.domain.plan;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.validation.Issue;
import org.jspecify.annotations.Nullable;

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
 * @param fulfilment how far each nation's orders are fulfilled
 * @param contracts what becomes of options, and how far contract lines have come
 * @param stockpiles what nations hold
 * @param allocation how deliveries are divided
 * @param siteStocks what sites hold
 * @param stockMoves what moves the stocks of sites
 * @param purchases what is bought
 * @param material what else becomes of the stocks of sites
 * @param budgets what nations pay
 * @param workforce who works, is hired and leaves
 * @param aid what aid packages pay
 * @param donors what each nation carries of the deliveries to Ukraine
 * @param expansions what is bought of capacity
 * @param warmth which lines go cold and are started again
 * @param shadowPrices what one more of each scarce thing is worth in the last stage
 * @param decisions which stage settled what
 * @param issues what the reader should know
 * @param contradiction why there is no plan, when hard data contradict each other, and only then
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
    List<NationFulfilment> fulfilment,
    ContractPlan contracts,
    List<StockpileLevel> stockpiles,
    List<Allocation> allocation,
    List<SiteStock> siteStocks,
    List<StockMove> stockMoves,
    List<Purchase> purchases,
    MaterialPlan material,
    List<BudgetUse> budgets,
    List<WorkforceMonth> workforce,
    List<AidPayment> aid,
    List<DonorShare> donors,
    List<ExpansionOrder> expansions,
    List<LineWarmth> warmth,
    List<ShadowPrice> shadowPrices,
    List<Decision> decisions,
    List<Issue> issues,
    @Nullable Contradiction contradiction) {

  /** A plan without values: invalid, failed, cancelled or not yet solved. */
  public static ProductionPlan without(
      PlanStatus status,
      ModelReference model,
      String policy,
      String currency,
      String marking,
      List<Issue> issues) {
    return new ProductionPlan(
        status,
        model,
        policy,
        currency,
        marking,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        ContractPlan.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        MaterialPlan.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        issues,
        null);
  }

  /** A plan without values, because of a contradiction. */
  public static ProductionPlan contradictory(
      ModelReference model,
      String policy,
      String currency,
      String marking,
      List<Issue> issues,
      Contradiction contradiction) {
    return without(PlanStatus.CONTRADICTORY, model, policy, currency, marking, issues)
        .with(contradiction);
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
        ContractPlan.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        MaterialPlan.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        shadowPrices,
        List.of(),
        issues,
        contradiction);
  }

  /** The same plan with what it came to, its proof and its issues, and no other lists. */
  public ProductionPlan summary() {
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
        List.of(),
        List.of(),
        ContractPlan.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        MaterialPlan.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        issues,
        contradiction);
  }

  /** The same plan with more figures that sum it up. */
  public ProductionPlan withMoreKpis(List<Kpi> more) {
    List<Kpi> all = new ArrayList<>(kpis);
    all.addAll(more);
    return with(status, stages, issues, List.copyOf(all));
  }

  private ProductionPlan with(
      PlanStatus newStatus, List<StageResult> newStages, List<Issue> newIssues) {
    return with(newStatus, newStages, newIssues, kpis);
  }

  private ProductionPlan with(
      PlanStatus newStatus, List<StageResult> newStages, List<Issue> newIssues, List<Kpi> newKpis) {
    return new ProductionPlan(
        newStatus,
        model,
        policy,
        currency,
        marking,
        newStages,
        certificate,
        newKpis,
        schedule,
        tempos,
        deliveries,
        lateness,
        fulfilment,
        contracts,
        stockpiles,
        allocation,
        siteStocks,
        stockMoves,
        purchases,
        material,
        budgets,
        workforce,
        aid,
        donors,
        expansions,
        warmth,
        shadowPrices,
        decisions,
        newIssues,
        contradiction);
  }

  private ProductionPlan with(Contradiction why) {
    return new ProductionPlan(
        status,
        model,
        policy,
        currency,
        marking,
        stages,
        certificate,
        kpis,
        schedule,
        tempos,
        deliveries,
        lateness,
        fulfilment,
        contracts,
        stockpiles,
        allocation,
        siteStocks,
        stockMoves,
        purchases,
        material,
        budgets,
        workforce,
        aid,
        donors,
        expansions,
        warmth,
        shadowPrices,
        decisions,
        issues,
        why);
  }
}

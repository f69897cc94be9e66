package org.caisson.formulation.extract;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.plan.Allocation;
import org.caisson.domain.plan.BudgetUse;
import org.caisson.domain.plan.ContractPlan;
import org.caisson.domain.plan.Decision;
import org.caisson.domain.plan.Delivery;
import org.caisson.domain.plan.Kpi;
import org.caisson.domain.plan.LineLateness;
import org.caisson.domain.plan.LineTempo;
import org.caisson.domain.plan.ModelReference;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.ShadowPrice;
import org.caisson.domain.plan.StageCertificate;
import org.caisson.domain.plan.StageResult;
import org.caisson.domain.plan.StockpileLevel;
import org.caisson.domain.plan.WorkforceMonth;
import org.caisson.domain.validation.Issue;
import org.caisson.formulation.Formulation;
import org.caisson.mathmodel.Values;

/** Turns the values of a solved program into a production plan. */
public final class PlanExtractor {
  private final Formulation formulation;

  /** Extracts plans of one program. */
  public PlanExtractor(Formulation formulation) {
    this.formulation = formulation;
  }

  /** What the plan says besides its values. */
  public record Outcome(
      PlanStatus status,
      ModelReference model,
      List<StageResult> stages,
      List<StageCertificate> certificate,
      List<ShadowPrice> shadowPrices,
      List<Decision> decisions,
      List<Issue> issues) {}

  /** The plan that lies in the values of the columns. */
  public ProductionPlan plan(Outcome outcome, double[] columns) {
    Solution solution = new Solution(formulation, columns);
    ProductionExtractor production = new ProductionExtractor(solution);
    DeliveryExtractor contracts = new DeliveryExtractor(solution);
    List<Delivery> deliveries = contracts.deliveries();
    List<LineLateness> lateness = new LatenessExtractor(solution).lateness();
    NationExtractor nations = new NationExtractor(solution, deliveries);
    List<Allocation> allocation = nations.allocation();
    List<StockpileLevel> stockpiles = nations.stockpiles();
    List<LineTempo> tempos = production.tempos();
    ContractPlan status = new ContractExtractor(solution, deliveries).contracts();
    Payments payments = new Payments(formulation.index(), deliveries);
    AidExtractor aid = new AidExtractor(solution, payments);
    List<BudgetUse> budgets = new BudgetExtractor(formulation.index(), payments, aid).budgets();
    List<WorkforceMonth> workforce = new PeopleExtractor(solution).workforce();
    List<Kpi> kpis =
        new ArrayList<>(
            new KpiCalculator(formulation.index())
                .kpis(
                    deliveries, lateness, allocation, stockpiles, tempos, status.lines(), budgets));
    kpis.addAll(new JobFigures(formulation.index().model(), workforce).kpis());
    ProductionPlan plan =
        new ProductionPlan(
            outcome.status(),
            outcome.model(),
            formulation.index().model().policy().rule().name(),
            formulation.index().model().currency(),
            formulation.index().model().marking(),
            outcome.stages(),
            outcome.certificate(),
            List.copyOf(kpis),
            production.schedule(),
            tempos,
            deliveries,
            lateness,
            new FulfilmentExtractor(formulation.index(), lateness).fulfilment(),
            status,
            stockpiles,
            allocation,
            production.siteStocks(),
            new MoveExtractor(solution).moves(),
            production.purchases(),
            new MaterialExtractor(solution).material(),
            budgets,
            workforce,
            aid.aid(),
            new DonorExtractor(formulation.index(), deliveries, stockpiles).donors(),
            new ExpansionExtractor(solution).expansions(),
            new WarmthExtractor(solution).warmth(),
            outcome.shadowPrices(),
            outcome.decisions(),
            outcome.issues(),
            null);
    return plan.withMoreKpis(new CostFigures(formulation.index().model()).kpis(plan));
  }

  /** The duals of a stage, each of one more of what its row limits, whatever rows it stands in. */
  public double[] limitDuals(Values values) {
    return new WarmDuals(formulation).of(values);
  }

  /**
   * The shadow prices of a stage.
   *
   * @param rowDuals its duals, as {@link #limitDuals} gives them
   * @param threshold worths up to this size are the solver's rounding
   */
  public List<ShadowPrice> shadowPrices(String stage, double[] rowDuals, double threshold) {
    return new PriceExtractor(formulation).prices(stage, rowDuals, threshold);
  }

  /** Which stage settled what, from the solutions of the stages in their order. */
  public List<Decision> decisions(List<StageColumns> stages) {
    return new DecisionExtractor(formulation, stages).decisions();
  }
}

package org.caisson.export;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caisson.domain.plan.AidPayment;
import org.caisson.domain.plan.Allocation;
import org.caisson.domain.plan.BudgetUse;
import org.caisson.domain.plan.Decision;
import org.caisson.domain.plan.Delivery;
import org.caisson.domain.plan.DonorShare;
import org.caisson.domain.plan.ExpansionOrder;
import org.caisson.domain.plan.Kpi;
import org.caisson.domain.plan.LineLateness;
import org.caisson.domain.plan.LineTempo;
import org.caisson.domain.plan.LineWarmth;
import org.caisson.domain.plan.ModelReference;
import org.caisson.domain.plan.NationFulfilment;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.Purchase;
import org.caisson.domain.plan.ScheduledWork;
import org.caisson.domain.plan.ShadowPrice;
import org.caisson.domain.plan.SiteStock;
import org.caisson.domain.plan.StageCertificate;
import org.caisson.domain.plan.StageResult;
import org.caisson.domain.plan.StockMove;
import org.caisson.domain.plan.StockpileLevel;
import org.caisson.domain.plan.WorkforceMonth;
import org.caisson.domain.validation.Issue;
import org.caisson.planning.explain.Bottleneck;
import org.caisson.planning.explain.Bottlenecks;
import org.caisson.planning.explain.Span;
import org.jspecify.annotations.Nullable;

/** Turns production plans, and parts of them, into their wire form: the one place that does. */
public final class PlanDocuments {

  private PlanDocuments() {}

  /** The whole plan. */
  public static PlanDocument of(ProductionPlan plan) {
    return new PlanDocument(
        plan.status().name(),
        model(plan.model()),
        plan.policy(),
        plan.currency(),
        plan.marking(),
        each(plan.stages(), PlanDocuments::stage),
        each(plan.certificate(), PlanDocuments::certificate),
        each(plan.kpis(), PlanDocuments::kpi),
        each(plan.schedule(), PlanDocuments::work),
        each(plan.tempos(), PlanDocuments::tempo),
        each(plan.deliveries(), PlanDocuments::delivery),
        each(plan.lateness(), PlanDocuments::lateness),
        each(plan.fulfilment(), PlanDocuments::fulfilment),
        each(plan.contracts().options(), ContractDocuments::option),
        each(plan.contracts().lines(), ContractDocuments::line),
        each(plan.stockpiles(), PlanDocuments::stockpile),
        each(plan.allocation(), PlanDocuments::allocation),
        each(plan.siteStocks(), PlanDocuments::siteStock),
        each(plan.stockMoves(), PlanDocuments::stockMove),
        each(plan.purchases(), PlanDocuments::purchase),
        each(plan.material().movements(), MaterialDocuments::movement),
        each(plan.material().scrapped(), MaterialDocuments::scrapped),
        each(plan.material().closingStocks(), MaterialDocuments::closingStock),
        budgets(plan),
        each(plan.workforce(), PlanDocuments::workforce),
        each(plan.aid(), PlanDocuments::aid),
        each(plan.donors(), PlanDocuments::donor),
        each(plan.expansions(), PlanDocuments::expansion),
        each(plan.warmth(), PlanDocuments::warmth),
        each(plan.shadowPrices(), PlanDocuments::shadowPrice),
        bottlenecks(plan),
        each(plan.decisions(), PlanDocuments::decision),
        each(plan.issues(), PlanDocuments::issue),
        ContradictionDocument.of(plan.contradiction()));
  }

  /** What the plan was computed from. */
  public static PlanDocument.Model model(ModelReference model) {
    return new PlanDocument.Model(
        model.name(), model.revision(), model.contentHash(), model.scenario());
  }

  /** What a stage came to. */
  public static PlanDocument.Stage stage(StageResult stage) {
    return new PlanDocument.Stage(
        stage.id(),
        stage.name(),
        stage.sense(),
        stage.value(),
        stage.unit(),
        stage.bound(),
        stage.gap(),
        stage.solver(),
        stage.iterations(),
        stage.seconds(),
        stage.finalValue());
  }

  /** The proof of a stage. */
  public static PlanDocument.Certificate certificate(StageCertificate proof) {
    return new PlanDocument.Certificate(
        proof.stage(),
        proof.primalViolation(),
        proof.primalViolationRelative(),
        proof.worstPrimal(),
        proof.dualViolation(),
        proof.dualViolationRelative(),
        proof.worstDual(),
        proof.gap(),
        proof.gapRelative(),
        proof.withinTolerance(),
        proof.integersFixed());
  }

  /** A figure that sums up the plan. */
  public static PlanDocument.Kpi kpi(Kpi kpi) {
    return new PlanDocument.Kpi(kpi.id(), kpi.name(), kpi.value(), kpi.unit());
  }

  /** Something the reader should know. */
  public static PlanDocument.PlanIssue issue(Issue issue) {
    return new PlanDocument.PlanIssue(
        issue.severity().name(), issue.code(), issue.pointer(), issue.value(), issue.message());
  }

  private static PlanDocument.Work work(ScheduledWork work) {
    return new PlanDocument.Work(
        work.line(),
        work.item(),
        work.month().toString(),
        work.quantity(),
        work.accepted(),
        work.available().toString(),
        work.tempo());
  }

  private static PlanDocument.Tempo tempo(LineTempo tempo) {
    return new PlanDocument.Tempo(
        tempo.line(),
        tempo.month().toString(),
        tempo.tempo(),
        tempo.msr(),
        tempo.rate185(),
        tempo.max());
  }

  private static PlanDocument.Delivery delivery(Delivery delivery) {
    return new PlanDocument.Delivery(
        delivery.contractLine(),
        delivery.item(),
        delivery.destination().name(),
        delivery.nation(),
        delivery.month().toString(),
        delivery.quantity(),
        delivery.late());
  }

  private static PlanDocument.Lateness lateness(LineLateness lateness) {
    return new PlanDocument.Lateness(
        lateness.contractLine(),
        lateness.firstLate().toString(),
        month(lateness.cleared()),
        lateness.mostOwed(),
        lateness.unitMonths(),
        lateness.undelivered(),
        lateness.lost(),
        lateness.counted(),
        lateness.latePenalty(),
        lateness.undeliveredPenalty());
  }

  private static PlanDocument.Fulfilment fulfilment(NationFulfilment fulfilment) {
    return new PlanDocument.Fulfilment(
        fulfilment.nation(),
        fulfilment.dueUnitMonths(),
        fulfilment.lateUnitMonths(),
        fulfilment.fulfilment());
  }

  private static PlanDocument.Stockpile stockpile(StockpileLevel level) {
    return new PlanDocument.Stockpile(
        level.nation(),
        level.item(),
        level.month().toString(),
        level.quantity(),
        level.objective(),
        level.floor(),
        level.received(),
        level.donated(),
        level.used(),
        level.unmetUse());
  }

  private static PlanDocument.Allocation allocation(Allocation allocation) {
    return new PlanDocument.Allocation(
        allocation.item(),
        allocation.month().toString(),
        allocation.ukraine(),
        allocation.restock(),
        allocation.donated(),
        allocation.need(),
        allocation.shortfall());
  }

  private static PlanDocument.SiteStock siteStock(SiteStock stock) {
    return new PlanDocument.SiteStock(
        stock.item(), stock.site(), stock.month().toString(), stock.quantity());
  }

  private static PlanDocument.StockMove stockMove(StockMove move) {
    return new PlanDocument.StockMove(
        move.item(),
        move.site(),
        move.month().toString(),
        move.kind().name(),
        move.by(),
        move.made(),
        move.begun().toString(),
        move.quantity());
  }

  private static PlanDocument.Purchase purchase(Purchase purchase) {
    return new PlanDocument.Purchase(
        purchase.supply(), purchase.item(), purchase.month().toString(), purchase.quantity());
  }

  private static List<PlanDocument.Budget> budgets(ProductionPlan plan) {
    Map<String, ShadowPrice> worths = new HashMap<>();
    plan.shadowPrices().stream()
        .filter(price -> price.family().equals("budget"))
        .forEach(price -> worths.putIfAbsent(price.subject(), price));
    return each(plan.budgets(), use -> budget(use, worths.get(use.nation() + "_" + use.year())));
  }

  /**
   * A budget's use.
   *
   * @param worth the first shadow price of the budget, in the order of the stages, if it has any
   */
  private static PlanDocument.Budget budget(BudgetUse use, @Nullable ShadowPrice worth) {
    return new PlanDocument.Budget(
        use.nation(),
        use.year(),
        use.paid(),
        use.ceiling(),
        use.advances(),
        use.milestones(),
        use.deliveries(),
        use.fromPackages(),
        use.counted(),
        use.excess(),
        use.requirement() == null ? null : use.requirement().name(),
        use.derivation(),
        worth == null ? 0 : worth.worth(),
        worth == null ? null : worth.stage());
  }

  private static PlanDocument.Aid aid(AidPayment payment) {
    return new PlanDocument.Aid(
        payment.nation(), payment.aidPackage(), payment.month().toString(), payment.paid());
  }

  private static PlanDocument.Donor donor(DonorShare donor) {
    return new PlanDocument.Donor(
        donor.nation(),
        donor.item(),
        donor.delivered(),
        donor.donated(),
        donor.share(),
        donor.value(),
        donor.valueShare());
  }

  private static PlanDocument.Warmth warmth(LineWarmth entry) {
    return new PlanDocument.Warmth(
        entry.line(), entry.month().toString(), entry.warm(), entry.cooled(), entry.restarted());
  }

  private static PlanDocument.Expansion expansion(ExpansionOrder order) {
    return new PlanDocument.Expansion(
        order.expansion(),
        order.line(),
        order.ordered().toString(),
        order.opens().toString(),
        order.copies(),
        order.adds(),
        order.cost());
  }

  private static PlanDocument.Workforce workforce(WorkforceMonth month) {
    return new PlanDocument.Workforce(
        month.workforce(),
        month.region().name(),
        month.nation(),
        month.month().toString(),
        month.people(),
        month.trainees(),
        month.hired(),
        month.laidOff(),
        month.left(),
        month.hoursAvailable(),
        month.hoursUsed(),
        month.overtimeHours());
  }

  private static PlanDocument.ShadowPrice shadowPrice(ShadowPrice price) {
    return new PlanDocument.ShadowPrice(
        price.stage(),
        price.family(),
        price.subject(),
        month(price.month()),
        price.worth(),
        price.item());
  }

  static PlanDocument.Decision decision(Decision decision) {
    return new PlanDocument.Decision(
        decision.kind().name(),
        decision.subject(),
        decision.month().toString(),
        decision.value(),
        decision.stage(),
        decision.before());
  }

  private static List<PlanDocument.Bottleneck> bottlenecks(ProductionPlan plan) {
    List<Bottleneck> ranked = Bottlenecks.of(plan);
    return IntStream.range(0, ranked.size())
        .mapToObj(n -> bottleneck(n + 1, ranked.get(n)))
        .toList();
  }

  private static PlanDocument.Bottleneck bottleneck(int rank, Bottleneck bottleneck) {
    return new PlanDocument.Bottleneck(
        rank,
        bottleneck.stage(),
        bottleneck.limit().name(),
        bottleneck.subject(),
        bottleneck.worth(),
        bottleneck.highestWorth(),
        month(bottleneck.highestMonth()),
        months(bottleneck.spans()));
  }

  /** Months as they are written: {@code 2024-03..2025-05;2026-01}. */
  static String months(List<Span> spans) {
    return spans.stream().map(PlanDocuments::span).collect(Collectors.joining(";"));
  }

  private static String span(Span span) {
    return span.from().equals(span.to()) ? span.from().toString() : span.from() + ".." + span.to();
  }

  /** A month as it is written, absent when there is none. */
  static @Nullable String month(@Nullable YearMonth month) {
    return month == null ? null : month.toString();
  }

  private static <A, B> List<B> each(List<A> list, Function<A, B> mapping) {
    return list.stream().map(mapping).toList();
  }
}

package org.caisson.export;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caisson.domain.plan.Allocation;
import org.caisson.domain.plan.BudgetUse;
import org.caisson.domain.plan.Decision;
import org.caisson.domain.plan.Delivery;
import org.caisson.domain.plan.Kpi;
import org.caisson.domain.plan.LineLateness;
import org.caisson.domain.plan.LineTempo;
import org.caisson.domain.plan.ModelReference;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.Purchase;
import org.caisson.domain.plan.ScheduledWork;
import org.caisson.domain.plan.ShadowPrice;
import org.caisson.domain.plan.SiteStock;
import org.caisson.domain.plan.StageCertificate;
import org.caisson.domain.plan.StageResult;
import org.caisson.domain.plan.StockMove;
import org.caisson.domain.plan.StockpileLevel;
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
        each(plan.stockpiles(), PlanDocuments::stockpile),
        each(plan.allocation(), PlanDocuments::allocation),
        each(plan.siteStocks(), PlanDocuments::siteStock),
        each(plan.stockMoves(), PlanDocuments::stockMove),
        each(plan.purchases(), PlanDocuments::purchase),
        each(plan.budgets(), PlanDocuments::budget),
        each(plan.shadowPrices(), PlanDocuments::shadowPrice),
        bottlenecks(plan),
        each(plan.decisions(), PlanDocuments::decision),
        each(plan.issues(), PlanDocuments::issue));
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
        stage.seconds());
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
        proof.withinTolerance());
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
        lateness.undelivered());
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

  private static PlanDocument.Budget budget(BudgetUse use) {
    return new PlanDocument.Budget(use.nation(), use.year(), use.paid(), use.ceiling());
  }

  private static PlanDocument.ShadowPrice shadowPrice(ShadowPrice price) {
    return new PlanDocument.ShadowPrice(
        price.stage(), price.family(), price.subject(), month(price.month()), price.worth());
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
        bottleneck.spans().stream().map(PlanDocuments::span).collect(Collectors.joining(";")));
  }

  private static String span(Span span) {
    return span.from().equals(span.to()) ? span.from().toString() : span.from() + ".." + span.to();
  }

  private static @Nullable String month(@Nullable YearMonth month) {
    return month == null ? null : month.toString();
  }

  private static <A, B> List<B> each(List<A> list, Function<A, B> mapping) {
    return list.stream().map(mapping).toList();
  }
}

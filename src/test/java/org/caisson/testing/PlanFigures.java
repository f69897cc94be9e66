package org.caisson.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.BudgetUse;
import org.caisson.domain.plan.Kpi;
import org.caisson.domain.plan.LineLateness;
import org.caisson.domain.plan.LineTempo;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StockpileLevel;
import org.caisson.domain.plan.WorkforceMonth;

/**
 * Single figures of a solved plan, asked for in the words of a test. What the plan does not list is
 * zero. Months are indices, 0 for January 2024.
 *
 * @param plan the plan
 */
public record PlanFigures(ProductionPlan plan) {

  /** Plans a model with the real solver; fails unless every stage is solved and proven. */
  public static PlanFigures of(TestModel model) {
    return of(model.build());
  }

  /** Plans a model with the real solver; fails unless every stage is solved and proven. */
  public static PlanFigures of(PlanningModel model) {
    ProductionPlan plan = Planning.plan(model);
    assertEquals(PlanStatus.SOLVED, plan.status(), () -> plan.issues().toString());
    assertTrue(plan.certificate().stream().allMatch(proof -> proof.withinTolerance()));
    return new PlanFigures(plan);
  }

  /** The value of a stage. */
  public double value(String stage) {
    return Planning.value(plan, stage);
  }

  /** The tempo that a line works at. */
  public double tempo(String line, int t) {
    return lineTempo(line, t).tempo();
  }

  /** A line's tempo with its limits. */
  public LineTempo lineTempo(String line, int t) {
    return plan.tempos().stream()
        .filter(tempo -> tempo.line().equals(line) && is(tempo.month(), t))
        .findFirst()
        .orElseThrow();
  }

  /** Units of an item that a line starts. */
  public double started(String line, String item, int t) {
    return sum(
        plan.schedule(),
        work -> work.line().equals(line) && work.item().equals(item) && is(work.month(), t),
        work -> work.quantity());
  }

  /** Units bought from a supply. */
  public double bought(String supply, int t) {
    return sum(
        plan.purchases(),
        purchase -> purchase.supply().equals(supply) && is(purchase.month(), t),
        purchase -> purchase.quantity());
  }

  /** Units of an item at a site at the end of a month. */
  public double stock(String item, String site, int t) {
    return sum(
        plan.siteStocks(),
        stock -> stock.item().equals(item) && site.equals(stock.site()) && is(stock.month(), t),
        stock -> stock.quantity());
  }

  /** Units delivered on a contract line, to all destinations. */
  public double delivered(String line, int t) {
    return sum(
        plan.deliveries(),
        delivery -> delivery.contractLine().equals(line) && is(delivery.month(), t),
        delivery -> delivery.quantity());
  }

  /** Units delivered on a contract line to one destination. */
  public double delivered(String line, Destination destination, int t) {
    return sum(
        plan.deliveries(),
        delivery ->
            delivery.contractLine().equals(line)
                && delivery.destination() == destination
                && is(delivery.month(), t),
        delivery -> delivery.quantity());
  }

  /** Units of its option that a contract line exercises. */
  public double exercised(String line, int t) {
    return sum(
        plan.contracts().options(),
        use -> use.contractLine().equals(line) && is(use.month(), t),
        use -> use.exercised());
  }

  /** Exercised units that are delivered on a contract line. */
  public double optionDelivered(String line, int t) {
    return sum(
        plan.contracts().options(),
        use -> use.contractLine().equals(line) && is(use.month(), t),
        use -> use.delivered());
  }

  /** The lateness of a contract line, empty when it is on time. */
  public Optional<LineLateness> lateness(String line) {
    return plan.lateness().stream().filter(late -> late.contractLine().equals(line)).findFirst();
  }

  /** The stockpile of nation {@code N}. */
  public StockpileLevel stockpile(String item, int t) {
    return plan.stockpiles().stream()
        .filter(level -> level.nation().equals("N") && level.item().equals(item))
        .filter(level -> is(level.month(), t))
        .findFirst()
        .orElseThrow();
  }

  /** Units of its need that Ukraine does not get. */
  public double shortfall(String item, int t) {
    return sum(
        plan.allocation(),
        entry -> entry.item().equals(item) && is(entry.month(), t),
        entry -> entry.shortfall());
  }

  /** What a nation pays in a fiscal year. */
  public double paid(String nation, int year) {
    return budget(nation, year, use -> use.paid());
  }

  /** A figure of a nation's payments in a fiscal year. */
  public double budget(String nation, int year, ToDoubleFunction<BudgetUse> figure) {
    return sum(plan.budgets(), use -> use.nation().equals(nation) && use.year() == year, figure);
  }

  /** What a nation's aid packages pay in a month. */
  public double aid(String nation, int t) {
    return sum(
        plan.aid(), aid -> aid.nation().equals(nation) && is(aid.month(), t), aid -> aid.paid());
  }

  /** A workforce in a month. */
  public WorkforceMonth workforce(String id, int t) {
    return plan.workforce().stream()
        .filter(entry -> entry.workforce().equals(id) && is(entry.month(), t))
        .findFirst()
        .orElseThrow();
  }

  /** A figure that sums the plan up. */
  public double kpi(String id) {
    return plan.kpis().stream()
        .filter(kpi -> kpi.id().equals(id))
        .mapToDouble(Kpi::value)
        .findFirst()
        .orElseThrow();
  }

  /** What one more of a limited thing is worth in a stage in a month. */
  public double worth(String stage, String family, String subject, int t) {
    return sum(
        plan.shadowPrices(),
        price ->
            price.stage().equals(stage)
                && price.family().equals(family)
                && price.subject().equals(subject)
                && (price.month() == null || is(price.month(), t)),
        price -> price.worth());
  }

  /** Whether a family limits a stage anywhere. */
  public boolean binds(String stage, String family) {
    return plan.shadowPrices().stream()
        .anyMatch(price -> price.stage().equals(stage) && price.family().equals(family));
  }

  private static boolean is(YearMonth month, int t) {
    return month.equals(TestModel.month(t));
  }

  private static <T> double sum(List<T> list, Predicate<T> chosen, ToDoubleFunction<T> figure) {
    return list.stream().filter(chosen).mapToDouble(figure).sum();
  }
}

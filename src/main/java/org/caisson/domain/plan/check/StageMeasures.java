package org.caisson.domain.plan.check;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.function.IntPredicate;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.PreviousWork;
import org.caisson.domain.model.StageIds;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.model.StageScope;
import org.caisson.domain.model.StageTerm;
import org.caisson.domain.money.Currencies;
import org.caisson.domain.money.Money;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.plan.Allocation;
import org.caisson.domain.plan.BudgetUse;
import org.caisson.domain.plan.LineLateness;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.ScheduledWork;
import org.caisson.domain.plant.Line;
import org.caisson.domain.requirement.Requirement;
import org.jspecify.annotations.Nullable;

/** What a plan's own lists add up to, for each kind of stage. */
final class StageMeasures {
  private final PlanningModel model;
  private final ProductionPlan plan;
  private final Currencies currencies;

  StageMeasures(PlanningModel model, ProductionPlan plan) {
    this.model = model;
    this.plan = plan;
    currencies = new Currencies(model.currency(), model.rates());
  }

  /** The value of the stage of an id, as its unit says. */
  double value(String id) {
    return StageIds.kind(id)
        .map(kind -> value(kind, StageIds.number(id)))
        .orElseGet(() -> weighted(id));
  }

  private double value(StageKind kind, int number) {
    return switch (kind) {
      case LATENESS -> lateness(priority -> priority == number);
      case UKRAINE_SHORTFALL -> plan.allocation().stream().mapToDouble(Allocation::shortfall).sum();
      case PLEDGE_DELAY -> owedPledges();
      case FLOOR_SHORTFALL -> belowFloors() + withoutUse();
      case RESTOCK_SHORTFALL -> belowObjectives() + withoutUse();
      case COST -> cost();
      case BUDGET_EXCESS -> plan.budgets().stream().mapToDouble(BudgetUse::excess).sum();
      case FAIRNESS -> new FairnessCheck(model, plan, 0).worst();
      case INSTABILITY -> changes();
      case MARGIN -> earned() - cost();
    };
  }

  /** Of what is to be maximised, a weighted sum has the negative. */
  private double weighted(String id) {
    double sum = 0;
    for (StageTerm term : StageIds.find(id, model.impliedStages()).orElseThrow().terms()) {
      sum += term.weight() * least(term);
    }
    return sum;
  }

  private double least(StageTerm term) {
    Integer only = term.priority();
    return switch (term.stage()) {
      case LATENESS -> lateness(priority -> only == null || only == priority);
      case MARGIN -> -value(StageKind.MARGIN, 0);
      default -> StageScope.measures(model, term) ? value(term.stage(), 0) : 0;
    };
  }

  private double lateness(IntPredicate priorities) {
    return plan.lateness().stream()
        .filter(late -> priorities.test(lineOf(late.contractLine()).priority()))
        .filter(late -> lineOf(late.contractLine()).terms().lateness() == Requirement.SOFT)
        .mapToDouble(LineLateness::unitMonths)
        .sum();
  }

  private ContractLine lineOf(String id) {
    return model.contractLines().stream()
        .filter(line -> line.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Tempo-months by which work departs from the previous plan, in the months that it spans. */
  private double changes() {
    Series tempo = new Series(model.horizon());
    YearMonth last = model.horizon().start();
    for (PreviousWork work : model.previousPlan()) {
      tempo.add(key(work.line(), work.item()), work.month(), work.quantity() / rate(work));
      last = work.month().isAfter(last) ? work.month() : last;
    }
    for (ScheduledWork work : plan.schedule()) {
      if (!work.month().isAfter(last)) {
        double made = work.quantity() / rate(work.line(), work.item());
        tempo.add(key(work.line(), work.item()), work.month(), -made);
      }
    }
    return tempo.keys().stream()
        .flatMapToDouble(key -> Arrays.stream(tempo.of(key)).map(Math::abs))
        .sum();
  }

  private static String key(String line, String item) {
    return line + "/" + item;
  }

  private double rate(PreviousWork work) {
    return rate(work.line(), work.item());
  }

  private double rate(String lineId, String item) {
    return line(lineId).products().stream()
        .filter(product -> product.item().equals(item))
        .findFirst()
        .orElseThrow()
        .rate185();
  }

  private double earned() {
    return plan.deliveries().stream()
        .mapToDouble(d -> d.quantity() * amount(lineOf(d.contractLine()).unitPrice(), d.month()))
        .sum();
  }

  private double belowFloors() {
    return plan.stockpiles().stream()
        .filter(level -> Floors.of(model, level) != Requirement.IGNORED)
        .mapToDouble(level -> Math.max(0, level.floor() - level.quantity()))
        .sum();
  }

  private double belowObjectives() {
    return plan.stockpiles().stream().mapToDouble(level -> level.shortfall()).sum();
  }

  /** Own use that is not met weighs 3T - 2t in month t of T. */
  private double withoutUse() {
    int months = model.horizon().months();
    return plan.stockpiles().stream()
        .mapToDouble(
            level -> (3.0 * months - 2.0 * model.horizon().index(level.month())) * level.unmetUse())
        .sum();
  }

  /** A pledge of what the nation holds no stockpile of is warned of and not planned. */
  private double owedPledges() {
    double[] pledged = new double[model.horizon().months()];
    for (Nation nation : model.nations()) {
      nation.donations().stream()
          .filter(donation -> holds(nation, donation.item()))
          .forEach(donation -> donation.schedule().addTo(pledged, model.horizon()));
    }
    plan.stockpiles()
        .forEach(level -> pledged[model.horizon().index(level.month())] -= level.donated());
    double owed = 0;
    double unitMonths = 0;
    for (double month : pledged) {
      owed += month;
      unitMonths += owed;
    }
    return unitMonths;
  }

  private static boolean holds(Nation nation, String item) {
    return nation.stockpiles().stream().anyMatch(stockpile -> stockpile.item().equals(item));
  }

  private double cost() {
    return PlanCosts.of(model, plan).values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private Line line(String id) {
    return model.industrialBase().lines().stream()
        .filter(line -> line.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private double amount(@Nullable Money money, YearMonth month) {
    return money == null ? 0 : currencies.inAccount(money, month);
  }
}

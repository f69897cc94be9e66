package org.caisson.domain.plan.check;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.function.IntPredicate;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.item.Item;
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
import org.caisson.domain.plan.ExpansionOrder;
import org.caisson.domain.plan.LineLateness;
import org.caisson.domain.plan.LineTempo;
import org.caisson.domain.plan.LineWarmth;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.ScheduledWork;
import org.caisson.domain.plan.WorkforceMonth;
import org.caisson.domain.plant.ColdLine;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;
import org.caisson.domain.plant.TempoSegment;
import org.caisson.domain.plant.Workforce;
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
    double work =
        plan.schedule().stream()
            .mapToDouble(w -> w.quantity() * unitCost(w.line(), w.item(), w.month()))
            .sum();
    double bought =
        plan.purchases().stream()
            .mapToDouble(p -> p.quantity() * unitPrice(p.supply(), p.month()))
            .sum();
    double held =
        plan.siteStocks().stream()
            .mapToDouble(stock -> stock.quantity() * holdingCost(stock.item(), stock.month()))
            .sum();
    double penalties = plan.lateness().stream().mapToDouble(LineLateness::penalties).sum();
    double material = new MaterialCosts(model, plan).sum();
    double capacity = expansions() + cold();
    return capacity
        + work
        + bought
        + held
        + belowMsr()
        + premiums()
        + people()
        + penalties
        + material;
  }

  private double unitCost(String lineId, String item, YearMonth month) {
    return line(lineId).products().stream()
        .filter(product -> product.item().equals(item))
        .map(LineProduct::unitCost)
        .mapToDouble(cost -> amount(cost, month))
        .sum();
  }

  private Line line(String id) {
    return model.industrialBase().lines().stream()
        .filter(line -> line.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private double unitPrice(String supplyId, YearMonth month) {
    return model.industrialBase().supplies().stream()
        .filter(supply -> supply.id().equals(supplyId))
        .mapToDouble(supply -> amount(supply.unitPrice(), month))
        .sum();
  }

  private double holdingCost(String itemId, YearMonth month) {
    return model.industrialBase().items().stream()
        .filter(item -> item.id().equals(itemId))
        .map(Item::holdingCost)
        .mapToDouble(cost -> amount(cost, month))
        .sum();
  }

  private double belowMsr() {
    double cost = 0;
    for (LineTempo entry : plan.tempos()) {
      Line line = line(entry.line());
      if (line.keepWarm() && entry.max() > 0) {
        cost +=
            Math.max(0, entry.msr() - entry.tempo()) * amount(line.belowMsrCost(), entry.month());
      }
    }
    return cost;
  }

  private double premiums() {
    double cost = 0;
    for (LineTempo entry : plan.tempos()) {
      cost += premium(line(entry.line()), entry);
    }
    return cost;
  }

  /** Work fills the segments in their order. */
  private double premium(Line line, LineTempo entry) {
    double share = Availabilities.of(line, entry.month());
    double left = entry.tempo();
    double cost = 0;
    for (TempoSegment segment : line.tempoSegments()) {
      double filled = Math.min(left, share == 0 ? 0 : segment.widthOrUnlimited() * share);
      cost += filled * amount(segment.premium(), entry.month());
      left -= filled;
    }
    return cost;
  }

  private double expansions() {
    return plan.expansions().stream().mapToDouble(ExpansionOrder::cost).sum();
  }

  private double cold() {
    double cost = 0;
    for (LineWarmth entry : plan.warmth()) {
      ColdLine cold = line(entry.line()).cold();
      if (cold != null) {
        cost += entry.cooled() * amount(cold.goingCold(), entry.month());
        cost += entry.restarted() * amount(cold.restart(), entry.month());
      }
    }
    return cost;
  }

  private double people() {
    double cost = 0;
    for (WorkforceMonth entry : plan.workforce()) {
      cost += ofPeople(workforce(entry.workforce()), entry);
    }
    return cost;
  }

  private double ofPeople(Workforce workforce, WorkforceMonth entry) {
    return entry.people() * amount(workforce.wage(), entry.month())
        + entry.hired() * amount(workforce.hireCost(), entry.month())
        + entry.laidOff() * amount(workforce.layoffCost(), entry.month())
        + entry.overtimeHours() * amount(workforce.overtimeCost(), entry.month());
  }

  private Workforce workforce(String id) {
    return model.industrialBase().workforces().stream()
        .filter(workforce -> workforce.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private double amount(@Nullable Money money, YearMonth month) {
    return money == null ? 0 : currencies.inAccount(money, month);
  }
}

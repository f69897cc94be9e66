package org.caisson.domain.plan.check;

import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.item.Item;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.Currencies;
import org.caisson.domain.money.Money;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.plan.Allocation;
import org.caisson.domain.plan.ExpansionOrder;
import org.caisson.domain.plan.LineLateness;
import org.caisson.domain.plan.LineTempo;
import org.caisson.domain.plan.LineWarmth;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageResult;
import org.caisson.domain.plan.WorkforceMonth;
import org.caisson.domain.plant.ColdLine;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;
import org.caisson.domain.plant.TempoSegment;
import org.caisson.domain.plant.Workforce;
import org.caisson.domain.requirement.Requirement;
import org.jspecify.annotations.Nullable;

/** The values of the stages are what the plan's own lists add up to. */
final class StageCheck {
  private final PlanningModel model;
  private final ProductionPlan plan;
  private final Currencies currencies;
  private final double givenUp;

  StageCheck(PlanningModel model, ProductionPlan plan, double givenUp) {
    this.model = model;
    this.plan = plan;
    this.givenUp = givenUp;
    currencies = new Currencies(model.currency(), model.rates());
  }

  void run(Findings findings) {
    for (StageResult stage : plan.stages()) {
      String where = "stage " + stage.id();
      double worst = stage.value() + givenUp * Math.max(1, Math.abs(stage.value()));
      double sum = sum(stage);
      findings.atMost("The plan keeps what a stage came to", where, worst, sum);
      double proven = sum + stage.gap() * Math.max(1, Math.abs(stage.value()));
      findings.atMost("A stage came to no more than the plan", where, proven, stage.value());
    }
  }

  /** What the plan's own lists add up to, for a stage. */
  double sum(StageResult stage) {
    return switch (stage.id()) {
      case "ukraine-shortfall" ->
          plan.allocation().stream().mapToDouble(Allocation::shortfall).sum();
      case "pledge-delay" -> owedPledges();
      case "floor-shortfall" -> belowFloors() + withoutUse();
      case "restock-shortfall" -> belowObjectives() + withoutUse();
      case "cost" -> cost();
      default -> lateness(Integer.parseInt(stage.id().replace("lateness-", "")));
    };
  }

  private double lateness(int priority) {
    return plan.lateness().stream()
        .filter(late -> lineOf(late).priority() == priority)
        .filter(late -> lineOf(late).terms().lateness() == Requirement.SOFT)
        .mapToDouble(LineLateness::unitMonths)
        .sum();
  }

  private ContractLine lineOf(LineLateness late) {
    return model.contractLines().stream()
        .filter(line -> line.id().equals(late.contractLine()))
        .findFirst()
        .orElseThrow();
  }

  private double belowFloors() {
    return plan.stockpiles().stream()
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
            .mapToDouble(w -> w.quantity() * unitCost(w.line(), w.item()))
            .sum();
    double bought =
        plan.purchases().stream().mapToDouble(p -> p.quantity() * unitPrice(p.supply())).sum();
    double held =
        plan.siteStocks().stream()
            .mapToDouble(stock -> stock.quantity() * holdingCost(stock.item()))
            .sum();
    double penalties = plan.lateness().stream().mapToDouble(LineLateness::penalties).sum();
    double material = new MaterialCosts(model, plan).sum();
    double others = people() + expansions() + cold() + penalties + material;
    return work + bought + held + belowMsr() + premiums() + others;
  }

  private double unitCost(String lineId, String item) {
    return line(lineId).products().stream()
        .filter(product -> product.item().equals(item))
        .map(LineProduct::unitCost)
        .mapToDouble(this::amount)
        .sum();
  }

  private Line line(String id) {
    return model.industrialBase().lines().stream()
        .filter(line -> line.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private double unitPrice(String supplyId) {
    return model.industrialBase().supplies().stream()
        .filter(supply -> supply.id().equals(supplyId))
        .mapToDouble(supply -> amount(supply.unitPrice()))
        .sum();
  }

  private double holdingCost(String itemId) {
    return model.industrialBase().items().stream()
        .filter(item -> item.id().equals(itemId))
        .map(Item::holdingCost)
        .mapToDouble(this::amount)
        .sum();
  }

  private double belowMsr() {
    double cost = 0;
    for (LineTempo entry : plan.tempos()) {
      Line line = line(entry.line());
      if (line.keepWarm() && entry.max() > 0) {
        cost += Math.max(0, entry.msr() - entry.tempo()) * amount(line.belowMsrCost());
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
      cost += filled * amount(segment.premium());
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
        cost += entry.cooled() * amount(cold.goingCold());
        cost += entry.restarted() * amount(cold.restart());
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
    return entry.people() * amount(workforce.wage())
        + entry.hired() * amount(workforce.hireCost())
        + entry.laidOff() * amount(workforce.layoffCost())
        + entry.overtimeHours() * amount(workforce.overtimeCost());
  }

  private Workforce workforce(String id) {
    return model.industrialBase().workforces().stream()
        .filter(workforce -> workforce.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private double amount(@Nullable Money money) {
    return money == null ? 0 : currencies.inAccount(money);
  }
}

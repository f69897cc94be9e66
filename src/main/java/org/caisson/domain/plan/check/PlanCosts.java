package org.caisson.domain.plan.check;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.Currencies;
import org.caisson.domain.money.Money;
import org.caisson.domain.plan.ExpansionOrder;
import org.caisson.domain.plan.LineLateness;
import org.caisson.domain.plan.LineTempo;
import org.caisson.domain.plan.LineWarmth;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.WorkforceMonth;
import org.caisson.domain.plant.ColdLine;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;
import org.caisson.domain.plant.TempoSegment;
import org.caisson.domain.plant.Workforce;
import org.jspecify.annotations.Nullable;

/** What a plan costs industry, by kind, from the plan's own lists and the prices of the model. */
public final class PlanCosts {

  /** What money is spent on. The kinds together are what the cost stage counts. */
  public enum Kind {
    PRODUCTION("production", "work on lines"),
    PREMIUMS("premiums", "premiums for more than the first shift"),
    BELOW_MSR("belowMsr", "lines kept warm below their minimum sustaining rate"),
    COLD("cold", "lines that go cold and start again"),
    PURCHASES("purchases", "supplies bought"),
    HOLDING("holding", "stocks held"),
    TRANSPORT("transport", "moves between sites"),
    CLOSING_STOCKS("closingStocks", "closing stocks missed"),
    WAGES("wages", "wages"),
    HIRING("hiring", "hiring"),
    LAYOFFS("layoffs", "layoffs"),
    OVERTIME("overtime", "overtime"),
    EXPANSIONS("expansions", "capacity bought"),
    PENALTIES("penalties", "penalties for late and undelivered units");

    private final String id;
    private final String words;

    Kind(String id, String words) {
      this.id = id;
      this.words = words;
    }

    /** Its stable name. */
    public String id() {
      return id;
    }

    /** It in words. */
    public String words() {
      return words;
    }
  }

  private final PlanningModel model;
  private final ProductionPlan plan;
  private final Currencies currencies;

  private PlanCosts(PlanningModel model, ProductionPlan plan) {
    this.model = model;
    this.plan = plan;
    currencies = new Currencies(model.currency(), model.rates());
  }

  /** The cost of each kind, in the currency of account at the rates of the months. */
  public static Map<Kind, Double> of(PlanningModel model, ProductionPlan plan) {
    return new PlanCosts(model, plan).byKind();
  }

  private Map<Kind, Double> byKind() {
    MaterialCosts material = new MaterialCosts(model, plan);
    Map<Kind, Double> costs = new EnumMap<>(Kind.class);
    costs.put(Kind.PRODUCTION, production());
    costs.put(Kind.PREMIUMS, premiums());
    costs.put(Kind.BELOW_MSR, belowMsr());
    costs.put(Kind.COLD, cold());
    costs.put(Kind.PURCHASES, purchases());
    costs.put(Kind.HOLDING, material.holding());
    costs.put(Kind.TRANSPORT, material.movements());
    costs.put(Kind.CLOSING_STOCKS, material.closingStocks());
    costs.put(Kind.WAGES, people(WorkforceMonth::people, Workforce::wage));
    costs.put(Kind.HIRING, people(WorkforceMonth::hired, Workforce::hireCost));
    costs.put(Kind.LAYOFFS, people(WorkforceMonth::laidOff, Workforce::layoffCost));
    costs.put(Kind.OVERTIME, people(WorkforceMonth::overtimeHours, Workforce::overtimeCost));
    costs.put(Kind.EXPANSIONS, plan.expansions().stream().mapToDouble(ExpansionOrder::cost).sum());
    costs.put(Kind.PENALTIES, plan.lateness().stream().mapToDouble(LineLateness::penalties).sum());
    return Collections.unmodifiableMap(costs);
  }

  private double production() {
    return plan.schedule().stream()
        .mapToDouble(work -> work.quantity() * unitCost(work.line(), work.item(), work.month()))
        .sum();
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

  private double purchases() {
    return plan.purchases().stream()
        .mapToDouble(bought -> bought.quantity() * unitPrice(bought.supply(), bought.month()))
        .sum();
  }

  private double unitPrice(String supplyId, YearMonth month) {
    return model.industrialBase().supplies().stream()
        .filter(supply -> supply.id().equals(supplyId))
        .mapToDouble(supply -> amount(supply.unitPrice(), month))
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

  private double people(
      ToDoubleFunction<WorkforceMonth> figure, Function<Workforce, @Nullable Money> price) {
    double cost = 0;
    for (WorkforceMonth entry : plan.workforce()) {
      Money each = price.apply(workforce(entry.workforce()));
      cost += figure.applyAsDouble(entry) * amount(each, entry.month());
    }
    return cost;
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

package org.caisson.formulation.variables;

import java.util.List;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.nation.Stockpile;
import org.caisson.domain.requirement.Requirement;
import org.caisson.formulation.index.Entitlement;
import org.caisson.formulation.index.IndexedProduct;
import org.caisson.formulation.index.IndexedSegment;
import org.caisson.formulation.index.IndexedSupply;
import org.caisson.formulation.index.Order;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.index.Pool;
import org.caisson.formulation.index.PreviousTempo;

/**
 * The variables of the program. All are zero or more; quantities are in units of their item, tempos
 * in multiples of the line's 1-8-5 rate before any capacity step. Shortfalls are at most what they
 * fall short of, which loses nothing and keeps them from floating while no stage looks at them.
 *
 * @param start units a product puts into production in a month [product, month]
 * @param tempo the tempo of a line [line, month]
 * @param segment the tempo that a line runs in a segment [segment, month]
 * @param capacity the tempo of MAX in force [line, month]
 * @param belowMsr tempo missing to the minimum sustaining rate [line kept warm, month]
 * @param stock units held at the end of a month [stock node, month]
 * @param buy units bought from a supply [supply, month of purchase]
 * @param draw units a pool of several stocks takes from one of them [draw, month]
 * @param deliver units delivered on a contract line, firm and exercised ones [order, month]
 * @param late units owed at the end of a month [order, month]
 * @param ahead units delivered ahead of the schedule at the end of a month [order, month]
 * @param toUkraine units of a pool line that go to Ukraine [order, month]
 * @param toRestock units of a pool line that go to stockpiles [order, month]
 * @param held units in a nation's stockpile at the end of a month [stockpile, month]
 * @param belowObjective units below the objective [stockpile, month]
 * @param belowFloor units below a soft floor [stockpile, month]
 * @param unmetUse units that a nation's forces want and do not get [stockpile, month]
 * @param donate units given to Ukraine from a stockpile [pledge, month]
 * @param owedDonation units pledged and not given yet at the end of a month [pledge, month]
 * @param ukraineShort units of Ukraine's need that are not met; none where it is hard [need, month]
 * @param unfulfilled what a nation is late of what it is due, in millionths, where fairness is
 *     asked for [entitlement, last month]
 * @param worst the worst of those that are not settled yet [0, last month]
 * @param more tempo above that of a previous plan, where there is one to keep to [product, month]
 * @param less tempo below it [product, month]
 * @param people who works
 * @param contracts what terms and options of contract lines add
 * @param money what is paid beside and beyond budgets
 * @param expand copies of an expansion option ordered in a month [expansion option, month]
 * @param material what moves and closes the stocks of sites
 * @param warmth which lines are warm
 */
public record Variables(
    MonthlyVariables start,
    MonthlyVariables tempo,
    MonthlyVariables segment,
    MonthlyVariables capacity,
    MonthlyVariables belowMsr,
    MonthlyVariables stock,
    MonthlyVariables buy,
    MonthlyVariables draw,
    MonthlyVariables deliver,
    MonthlyVariables late,
    MonthlyVariables ahead,
    MonthlyVariables toUkraine,
    MonthlyVariables toRestock,
    MonthlyVariables held,
    MonthlyVariables belowObjective,
    MonthlyVariables belowFloor,
    MonthlyVariables unmetUse,
    MonthlyVariables donate,
    MonthlyVariables owedDonation,
    MonthlyVariables ukraineShort,
    MonthlyVariables unfulfilled,
    MonthlyVariables worst,
    MonthlyVariables more,
    MonthlyVariables less,
    PeopleVariables people,
    ContractVariables contracts,
    MoneyVariables money,
    MonthlyVariables expand,
    MaterialVariables material,
    WarmVariables warmth) {

  /** All that a nation is due, in millionths of it. */
  public static final double UNFULFILLED_AT_MOST = 1e6;

  /** Adds the columns of all groups to a program, each group where it can be other than zero. */
  public static Variables create(PlanIndex index, VariableFactory factory) {
    return new Creation(
            index, factory, Entitlement.askedFor(index), PreviousTempo.askedFor(index).months())
        .create();
  }

  private record Creation(
      PlanIndex index,
      VariableFactory factory,
      List<Entitlement> entitlements,
      int comparedMonths) {

    Variables create() {
      return new Variables(
          factory.nonNegative("start", index.products().size(), this::product, this::canStart),
          factory.nonNegative("tempo", index.lines().size(), this::line, this::isOpen),
          factory.bounded(
              "segment",
              index.segments().size(),
              this::segment,
              this::isInOpenLine,
              this::mostTempo),
          factory.nonNegative("capacity", index.lines().size(), this::line, this::isOpen),
          factory.bounded(
              "below_msr", index.lines().size(), this::line, this::isKeptWarm, this::msr),
          factory.nonNegative("stock", index.nodes().size(), index::nodeName, always()),
          factory.nonNegative("buy", index.supplies().size(), this::supply, this::canBuy),
          factory.nonNegative("draw", index.draws().size(), this::draw, this::canDraw),
          factory.nonNegative("deliver", index.orders().size(), this::order, this::canDeliver),
          factory.nonNegative("late", index.orders().size(), this::order, this::canBeLate),
          factory.bounded(
              "ahead", index.orders().size(), this::order, this::canBeAhead, this::mostAhead),
          factory.nonNegative("to_ukraine", index.orders().size(), this::order, this::isPooled),
          factory.nonNegative("to_restock", index.orders().size(), this::order, this::isPooled),
          factory.nonNegative("held", index.stockpiles().size(), this::stockpile, always()),
          factory.bounded(
              "below_objective",
              index.stockpiles().size(),
              this::stockpile,
              this::hasObjective,
              (s, t) -> index.stockpiles().get(s).stockpile().objective()),
          factory.bounded(
              "below_floor",
              index.stockpiles().size(),
              this::stockpile,
              this::hasFloor,
              (s, t) -> index.stockpiles().get(s).stockpile().floor()),
          factory.bounded(
              "unmet_use",
              index.stockpiles().size(),
              this::stockpile,
              this::hasUse,
              (s, t) -> index.stockpiles().get(s).stockpile().ownUse()),
          factory.nonNegative("donate", index.pledges().size(), this::pledge, this::canDonate),
          factory.nonNegative("owed_donation", index.pledges().size(), this::pledge, always()),
          factory.bounded(
              "ukraine_short",
              index.needs().size(),
              this::need,
              this::hasSoftNeed,
              (need, t) -> index.needs().get(need).soft()[t]),
          factory.bounded(
              "unfulfilled",
              entitlements.size(),
              n -> entitlements.get(n).nation().id(),
              this::isLast,
              (n, t) -> UNFULFILLED_AT_MOST),
          factory.nonNegative("worst", entitlements.isEmpty() ? 0 : 1, n -> "nation", this::isLast),
          factory.nonNegative("more", index.products().size(), this::product, this::isCompared),
          factory.nonNegative("less", index.products().size(), this::product, this::isCompared),
          PeopleVariables.create(index, factory),
          ContractVariables.create(index, factory),
          MoneyVariables.create(index, factory),
          ExpansionVariables.create(index, factory),
          MaterialVariables.create(index, factory),
          WarmVariables.create(index, factory));
    }

    private static VariableFactory.Existence always() {
      return VariableFactory.Existence.ALWAYS;
    }

    /** Work whose output arrives after the horizon may be started: it keeps a line warm. */
    private boolean canStart(int product, int t) {
      return index.lines().get(index.products().get(product).line()).open(t);
    }

    private boolean isOpen(int line, int t) {
      return index.lines().get(line).reachableTempo()[t] > 0;
    }

    private double msr(int line, int t) {
      return index.lines().get(line).msrTempo()[t] * index.lines().get(line).availability()[t];
    }

    private boolean isInOpenLine(int segment, int t) {
      return isOpen(index.segments().get(segment).line(), t);
    }

    private double mostTempo(int segment, int t) {
      return index.segments().get(segment).mostTempo();
    }

    private boolean isKeptWarm(int line, int t) {
      return index.lines().get(line).line().keepWarm()
          && index.lines().get(line).msrTempo()[t] > 0
          && index.lines().get(line).availability()[t] > 0;
    }

    /** What would arrive after the horizon is not bought. */
    private boolean canBuy(int supply, int t) {
      IndexedSupply source = index.supplies().get(supply);
      return source.available()[t] > 0 && t + source.supply().leadTimeMonths() < index.months();
    }

    private boolean canDraw(int draw, int t) {
      int pool = index.draws().get(draw).pool();
      return index.pools().get(pool).use() == Pool.Use.PARENTS || isDrawnOn(pool, t);
    }

    private boolean isDrawnOn(int pool, int t) {
      return index.options().drawsOn(pool, t)
          || index.orders().stream().anyMatch(order -> order.pools()[t] == pool);
    }

    private boolean canDeliver(int order, int t) {
      return index.canDeliver(order, t);
    }

    private boolean canBeLate(int order, int t) {
      return index.orders().get(order).canBeLate(t);
    }

    private boolean canBeAhead(int order, int t) {
      return mostAhead(order, t) > 0;
    }

    private double mostAhead(int order, int t) {
      return index.orders().get(order).mostAhead(t);
    }

    private boolean isPooled(int order, int t) {
      Order pooled = index.orders().get(order);
      return pooled.line().destination() == Destination.POOL && canDeliver(order, t);
    }

    private boolean hasObjective(int stockpile, int t) {
      return index.stockpiles().get(stockpile).stockpile().objective() > 0;
    }

    /** Only a soft floor may be missed. */
    private boolean hasFloor(int stockpile, int t) {
      Stockpile stated = index.stockpiles().get(stockpile).stockpile();
      return stated.floor() > 0 && stated.floorRequirement() == Requirement.SOFT;
    }

    private boolean hasUse(int stockpile, int t) {
      return index.stockpiles().get(stockpile).stockpile().ownUse() > 0;
    }

    private boolean canDonate(int pledge, int t) {
      double[] pledged = index.pledges().get(pledge).pledged();
      for (int month = 0; month <= t; month++) {
        if (pledged[month] > 0) {
          return true;
        }
      }
      return false;
    }

    private boolean hasSoftNeed(int need, int t) {
      return index.needs().get(need).soft()[t] > 0;
    }

    private boolean isLast(int subject, int t) {
      return t == index.months() - 1;
    }

    private boolean isCompared(int product, int t) {
      return t < comparedMonths;
    }

    private String product(int product) {
      IndexedProduct made = index.products().get(product);
      return line(made.line()) + "_" + index.item(made.item()).id();
    }

    private String line(int line) {
      return index.lines().get(line).line().id();
    }

    private String segment(int segment) {
      IndexedSegment part = index.segments().get(segment);
      return line(part.line()) + "_" + part.segment().name();
    }

    private String supply(int supply) {
      return index.supplies().get(supply).supply().id();
    }

    private String draw(int draw) {
      return "pool_"
          + index.draws().get(draw).pool()
          + "_from_"
          + index.nodeName(index.draws().get(draw).node());
    }

    private String order(int order) {
      return index.orders().get(order).line().id();
    }

    private String stockpile(int stockpile) {
      return index.stockpiles().get(stockpile).nation().id()
          + "_"
          + index.stockpiles().get(stockpile).stockpile().item();
    }

    private String pledge(int pledge) {
      return stockpile(index.pledges().get(pledge).stockpile());
    }

    private String need(int need) {
      return index.item(index.needs().get(need).item()).id();
    }
  }
}

package org.caisson.planning.explain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.plan.LineLateness;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.requirement.Requirement;
import org.caisson.formulation.index.Order;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.planning.explain.Explanation.LateLine;
import org.caisson.planning.explain.Explanation.Link;
import org.jspecify.annotations.Nullable;

/** Reads from a plan what holds late contract lines back: their dates, and the limits that bind. */
final class HeldBack {
  /** A line is freed when less than this share of its lateness is left above that of its dates. */
  private static final double LEFT = 1e-3;

  private final PlanIndex index;
  private final ProductionPlan plan;
  private final Chains chains;
  private final Map<String, Order> orders;

  HeldBack(PlanIndex index, ProductionPlan plan) {
    this.index = index;
    this.plan = plan;
    chains = new Chains(index.model());
    orders =
        index.orders().stream()
            .collect(Collectors.toMap(order -> order.line().id(), Function.identity()));
  }

  /** The late lines wanted, the latest first, without tries. */
  List<LateLine> of(Optional<String> only) {
    List<LineLateness> late =
        plan.lateness().stream()
            .filter(lateness -> only.isEmpty() || only.get().equals(lateness.contractLine()))
            .sorted(Comparator.comparingDouble(LineLateness::unitMonths).reversed())
            .toList();
    List<LateLine> lines = new ArrayList<>();
    for (LineLateness lateness : late) {
      Order order = orders.get(lateness.contractLine());
      if (order != null) {
        lines.add(line(order, lateness));
      }
    }
    return List.copyOf(lines);
  }

  private LateLine line(Order order, LineLateness lateness) {
    ContractLine line = order.line();
    double byDates = unitMonthsByDates(order, index.months());
    boolean byDatesAlone = lateness.unitMonths() <= enough(lateness, byDates);
    return new LateLine(
        line.id(),
        line.item(),
        Chains.stage(line),
        lateness,
        firstPossible(order),
        byDates,
        chains.eligible(line),
        byDatesAlone ? List.of() : chain(line, plan, lateness),
        List.of());
  }

  /** The contract line that is late. */
  ContractLine contractLine(LateLine late) {
    Order order = orders.get(late.contractLine());
    if (order == null) {
      throw new IllegalArgumentException("no contract line " + late.contractLine());
    }
    return order.line();
  }

  /** The limits that bind for a contract line until it is no longer late. */
  List<Link> chain(ContractLine line, ProductionPlan of, LineLateness lateness) {
    YearMonth cleared = lateness.cleared();
    YearMonth until = cleared == null ? index.horizon().last() : cleared;
    return chains.of(line, of, until);
  }

  /** The first month in which any stock may be drawn on for the line. */
  private @Nullable YearMonth firstPossible(Order order) {
    for (int t = 0; t < index.months(); t++) {
      if (order.open(t)) {
        return index.horizon().month(t);
      }
    }
    return null;
  }

  /**
   * Unit-months that a stage of lateness has whatever the capacity, because its lines are due
   * before they can be delivered; 0 for other stages.
   */
  static double byDates(PlanIndex index, String stage) {
    return index.orders().stream()
        .filter(order -> Chains.stage(order.line()).equals(stage))
        .filter(order -> order.line().terms().lateness() == Requirement.SOFT)
        .mapToDouble(order -> unitMonthsByDates(order, index.months()))
        .sum();
  }

  /**
   * What is due before the first possible month is owed until then, whatever the capacity, and to
   * the end where late deliveries are refused.
   */
  private static double unitMonthsByDates(Order order, int months) {
    double owed = 0;
    int t = 0;
    for (; t < months && !order.open(t); t++) {
      owed += order.dueBy(t);
    }
    boolean lost = !order.line().terms().lateDelivery();
    return lost && t > 0 ? owed + (months - t) * order.dueBy(t - 1) : owed;
  }

  /** The unit-months up to which a line is late by its dates alone. */
  static double enough(LineLateness lateness, double byDates) {
    return byDates + Math.max(1e-6, LEFT * lateness.unitMonths());
  }
}

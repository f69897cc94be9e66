package org.caisson.planning.whatif;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.compare.Comparability;
import org.caisson.domain.plan.compare.PlanSide;

/**
 * The plans of what-ifs beside the plan of their base.
 *
 * @param base the base
 * @param others the what-ifs, in the order of the questions
 */
public record WhatIfAnswer(PlanSide base, List<PlanSide> others) {

  /** A plan with what is scarce in it. */
  public static PlanSide side(String label, ProductionPlan plan) {
    return new PlanSide(label, plan, Scarcity.of(plan));
  }

  /** The what-ifs whose figures are proven; none where those of the base are not. */
  public List<PlanSide> comparable() {
    boolean known = Comparability.objection(base.label(), base.plan()).isEmpty();
    return others.stream()
        .filter(other -> known && Comparability.objection(base, other).isEmpty())
        .toList();
  }

  /** Why plans are not compared. */
  public List<String> objections() {
    List<String> objections = new ArrayList<>();
    Comparability.objection(base.label(), base.plan()).ifPresent(objections::add);
    others.forEach(other -> Comparability.objection(base, other).ifPresent(objections::add));
    return objections;
  }
}

package org.caisson.domain.plan.compare;

import java.util.List;
import org.caisson.domain.plan.ProductionPlan;

/**
 * A plan that is compared.
 *
 * @param label what to call it: the name of its scenario, or what was changed
 * @param plan the plan
 * @param scarce its bottlenecks, by stage and the scarcest first
 */
public record PlanSide(String label, ProductionPlan plan, List<ScarceLimit> scarce) {}

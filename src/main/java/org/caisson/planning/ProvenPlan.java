package org.caisson.planning;

import java.util.Optional;
import org.caisson.domain.plan.ProductionPlan;

/**
 * A plan with the prices that prove it.
 *
 * @param plan the plan, in one of its final statuses
 * @param prices what proves its stages; empty when a stage is not proven by prices alone: one with
 *     whole numbers, with a tolerance, in rounds of fairness, or not solved at all
 */
public record ProvenPlan(ProductionPlan plan, Optional<StagePrices> prices) {}

package org.caisson.planning.jobs;

import java.util.List;
import java.util.UUID;
import org.caisson.domain.plan.ModelReference;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.validation.Issue;
import org.caisson.planning.RunProfile;

/**
 * A plan in the hands of one worker.
 *
 * @param plan which plan
 * @param number counts the workers that have taken it, from 1; only the last may write
 * @param document the model as one JSON document
 * @param reference what the plan names as its model
 * @param profile how it is run
 * @param policy the allocation policy, as plans name it
 * @param currency the currency of account
 * @param marking the marking of the model
 */
public record Attempt(
    UUID plan,
    int number,
    String document,
    ModelReference reference,
    RunProfile profile,
    String policy,
    String currency,
    String marking) {

  /** A plan without values, because of that issue. */
  ProductionPlan without(PlanStatus status, List<Issue> issues) {
    return ProductionPlan.without(status, reference, policy, currency, marking, issues);
  }
}

package org.caisson.planning;

import org.caisson.domain.plan.ProductionPlan;

/**
 * A plan whose solver is kept, so that changes of its model start from where the plan ended. Must
 * be closed.
 *
 * @param plan the plan, in one of its final statuses
 * @param replans plans changes of its model; closed with this
 */
public record OpenPlan(ProductionPlan plan, Replans replans) implements AutoCloseable {

  @Override
  public void close() {
    replans.close();
  }
}

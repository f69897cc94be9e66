package org.caisson.planning;

import org.caisson.domain.plan.ProductionPlan;

/**
 * A plan whose solver is kept, so that changes of its model start from where the plan ended. Must
 * be closed.
 *
 * @param proven the plan, with the prices that prove it where there are any
 * @param replans plans changes of its model; closed with this
 */
public record OpenPlan(ProvenPlan proven, Replans replans) implements AutoCloseable {

  /** The plan, in one of its final statuses. */
  public ProductionPlan plan() {
    return proven.plan();
  }

  @Override
  public void close() {
    replans.close();
  }
}

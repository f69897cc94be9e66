package org.caisson.domain.plan;

/** What became of a plan. */
public enum PlanStatus {
  /** Accepted, waiting for a worker. */
  QUEUED,
  /** Being solved. */
  SOLVING,
  /** Every stage is proven optimal and its certificate lies within tolerance. */
  SOLVED,
  /** A limit was reached; the plan is the best one so far, with its proven gap. */
  STOPPED,
  /** The model has errors; they are listed. */
  INVALID,
  /** Hard data contradict each other. */
  CONTRADICTORY,
  /** No plan that can be trusted was found; the issues say why. */
  FAILED,
  /** The user cancelled it. */
  CANCELLED;

  /** Whether nothing will change any more. */
  public boolean isFinal() {
    return this != QUEUED && this != SOLVING;
  }
}

package org.caisson.planning.sweep;

import java.util.List;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.StageResult;

/**
 * A value of the parameter that was planned.
 *
 * @param value the parameter
 * @param status what became of the plan
 * @param stages what its stages came to, in their order; each has its certificate within tolerance
 */
public record SweepPoint(double value, PlanStatus status, List<StageResult> stages) {

  /** Whether there is a plan. */
  public boolean isSolved() {
    return status == PlanStatus.SOLVED;
  }
}

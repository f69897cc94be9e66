package org.caisson.planning.contradiction;

import java.util.List;
import org.caisson.domain.plan.StageResult;
import org.caisson.mathmodel.LinearModel;

/** Plans a program whose limits and commitments were relaxed, to see whether that makes a plan. */
@FunctionalInterface
public interface RelaxedProgram {

  /**
   * Solves every stage of the plan over other constraints.
   *
   * @param relaxed the constraints; columns are those of the model's own program, and so are the
   *     rows up to their count, after which others may follow
   */
  Outcome plan(LinearModel relaxed);

  /**
   * What came of it.
   *
   * @param planned whether every stage was solved and certified
   * @param stages the stages that were
   */
  record Outcome(boolean planned, List<StageResult> stages) {}
}

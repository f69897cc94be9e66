package org.caisson.planning;

import org.caisson.domain.plan.StageCertificate;
import org.caisson.formulation.stage.StageInfo;
import org.caisson.mathmodel.Certificate;
import org.caisson.solver.Termination;

/** What is said of a stage that came to nothing. */
final class StageWords {
  static final String MIXED_SIZES = " Maybe the model mixes very large and very small numbers.";

  static final String MIXED_SIZES_NAMED =
      " Maybe the model mixes very large and very small numbers; the names above say where.";

  private StageWords() {}

  static String noAnswer(StageInfo info, String by, Termination termination) {
    return "Stage %s (%s) has no answer: the last solver, %s, ended as %s. %s"
        .formatted(info.id(), info.name(), by, termination, advice(termination));
  }

  /** A contradiction that could be proven has its own answer; this is said of others. */
  private static String advice(Termination termination) {
    return switch (termination) {
      case INFEASIBLE, INFEASIBLE_OR_UNBOUNDED ->
          "Maybe what must hold contradicts itself and time ran out before that could be proven:"
              + " make some of it `SOFT`, ask for parts where whole numbers are asked for, or try"
              + " the profile `thorough`. Or quantities of very different size stand side by side.";
      default ->
          "Maybe quantities or costs of very different size stand side by side in the"
              + " model; state them in larger units, or try the profile `thorough`.";
    };
  }

  static String notBorneOut(String by, StageCertificate judged) {
    return "%s's answer for stage %s is not borne out: primal violation %.3g (relative %.3g, %s),"
            .formatted(
                by,
                judged.stage(),
                judged.primalViolation(),
                judged.primalViolationRelative(),
                judged.worstPrimal())
        + " dual violation %.3g (relative %.3g, %s), gap %.3g (relative %.3g)."
            .formatted(
                judged.dualViolation(),
                judged.dualViolationRelative(),
                judged.worstDual(),
                judged.gap(),
                judged.gapRelative());
  }

  static String boundContradicted(StageTask task, String by, Certificate certificate) {
    return "The whole numbers of stage %s come to %s with %s, which is not what the search for them proved (gap %.3g)."
        .formatted(
            task.info().id(),
            certificate.primalValue(),
            by,
            task.gap(certificate) - task.contradiction(certificate));
  }
}

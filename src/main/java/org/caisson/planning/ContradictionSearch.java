package org.caisson.planning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caisson.domain.plan.ConflictingInput;
import org.caisson.domain.plan.Contradiction;
import org.caisson.domain.plan.WayOut;
import org.caisson.formulation.Formulation;
import org.caisson.mathmodel.LinearModel;
import org.caisson.planning.contradiction.ContradictionFinder;
import org.caisson.planning.contradiction.RelaxedProgram;
import org.caisson.planning.contradiction.SearchLimits;
import org.caisson.solver.Cancellation;

/**
 * Decides when a plan looks for a contradiction: before its stages where the model has hard data,
 * and after a stage that no solver has an answer for.
 */
final class ContradictionSearch {
  private final Solvers solvers;
  private final Clock clock;
  private final PlanRequest request;
  private final Formulation formulation;
  private final List<PlannedStage> stages;
  private final Cancellation cancellation;
  private final Instant deadline;
  private final ContradictionFinder finder;

  ContradictionSearch(
      Solvers solvers,
      Clock clock,
      PlanRequest request,
      Formulation formulation,
      List<PlannedStage> stages,
      Cancellation cancellation) {
    this.solvers = solvers;
    this.clock = clock;
    this.request = request;
    this.formulation = formulation;
    this.stages = stages;
    this.cancellation = cancellation;
    deadline = clock.instant().plus(request.profile().timeLimit());
    finder =
        new ContradictionFinder(
            formulation, solvers.linear(), solvers.integer(), limits(), cancellation);
  }

  private SearchLimits limits() {
    RunProfile profile = request.profile();
    return new SearchLimits(
        profile.solvers(),
        profile.primalTolerance(),
        profile.dualTolerance(),
        profile.certificateRelative(),
        profile.certificateAbsolute(),
        clock,
        deadline);
  }

  /** The contradiction of a model that has hard data. */
  Optional<Contradiction> beforePlanning(PlanListener listener) {
    if (!finder.hasHardData()) {
      return Optional.empty();
    }
    listener.remark("The model has hard data: looking whether all of it can hold.");
    return finder.find(this::plan);
  }

  /**
   * The contradiction that may be why no stage has an answer: one of limits, unless it was looked
   * for before, or one that comes of whole numbers alone.
   */
  Optional<Contradiction> afterwards(Stages run, PlanListener listener) {
    if (run.end() != Stages.End.FAILED || !run.solved().isEmpty()) {
      return Optional.empty();
    }
    return ofLimits(listener).or(() -> ofWholeNumbers(listener));
  }

  private Optional<Contradiction> ofLimits(PlanListener listener) {
    if (finder.hasHardData()) {
      return Optional.empty();
    }
    listener.remark("The first stage has no answer: looking whether limits contradict each other.");
    return finder.find(this::plan);
  }

  private Optional<Contradiction> ofWholeNumbers(PlanListener listener) {
    if (!formulation.linearModel().hasIntegers()) {
      return Optional.empty();
    }
    listener.remark(
        "The first stage has no answer: looking whether whole numbers contradict the data.");
    return finder.findAmongWholeNumbers(this::plan);
  }

  private RelaxedProgram.Outcome plan(LinearModel relaxed) {
    Formulation other =
        new Formulation(formulation.index(), formulation.variables(), formulation.rows(), relaxed);
    Duration left = Duration.between(clock.instant(), deadline);
    RunProfile profile = request.profile().within(left);
    try (StageRunner runner =
        new StageRunner(solvers, clock, profile, other, PlanListener.SILENT, cancellation)) {
      Stages run = runner.run(stages, Integer.MAX_VALUE);
      return new RelaxedProgram.Outcome(
          run.end() == Stages.End.COMPLETE,
          run.solved().stream().map(SolvedStage::result).toList());
    }
  }

  /** What to tell the user in one paragraph. */
  static String words(Contradiction contradiction) {
    String inputs =
        contradiction.inputs().stream()
            .map(ConflictingInput::words)
            .collect(Collectors.joining("; "));
    List<String> ways =
        contradiction.waysOut().stream().filter(WayOut::possible).map(WayOut::words).toList();
    String advice =
        ways.isEmpty()
            ? "Maybe one of them is not as hard as it is stated."
            : "Maybe one of these: " + String.join(" Or: ", ways);
    return "These inputs (%d) cannot all hold: %s. %s%s"
        .formatted(contradiction.inputs().size(), inputs, inParts(contradiction), advice);
  }

  /** Each of these was proven not to contradict the others once it may come in parts. */
  private static String inParts(Contradiction contradiction) {
    List<ConflictingInput> whole =
        contradiction.inputs().stream()
            .filter(input -> input.kind().isOfWholeNumbers() && input.removable())
            .toList();
    return whole.isEmpty()
        ? ""
        : "They could if it were not for whole numbers (%s). "
            .formatted(
                whole.stream().map(ConflictingInput::words).collect(Collectors.joining("; ")));
  }
}

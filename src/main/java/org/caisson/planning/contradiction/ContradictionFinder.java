package org.caisson.planning.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caisson.domain.plan.ConflictingInput;
import org.caisson.domain.plan.Contradiction;
import org.caisson.domain.plan.InputKind.Side;
import org.caisson.domain.plan.WayOut;
import org.caisson.formulation.Formulation;
import org.caisson.mathmodel.LinearModel;
import org.caisson.solver.Cancellation;
import org.caisson.solver.LinearSolver;
import org.caisson.solver.MixedIntegerSolver;

/**
 * Finds out whether the hard data of a model contradict each other. A solver's word that a program
 * is infeasible is not taken for it: every input that the program states may give way, at a price,
 * and only a certified optimum above zero is a proof.
 */
public final class ContradictionFinder {
  private final Formulation formulation;
  private final Provers parts;
  private final Provers wholes;
  private final List<StatedInput> inputs;

  /** Looks at the program of a model. */
  public ContradictionFinder(
      Formulation formulation,
      LinearSolver linear,
      MixedIntegerSolver integer,
      SearchLimits limits,
      Cancellation cancellation) {
    this.formulation = formulation;
    parts = program -> new LinearProver(linear, limits, program, cancellation);
    wholes = program -> new WholeProver(integer, linear, limits, program, cancellation);
    inputs = StatedInputs.of(formulation);
  }

  /**
   * Whether the model has data that could contradict each other: commitments that must be kept, or
   * limits that doing nothing does not keep. Without them no solve is needed.
   */
  public boolean hasHardData() {
    return inputs.stream().anyMatch(input -> input.side() == Side.COMMITMENT)
        || inputs.stream()
            .flatMap(input -> input.bends().stream())
            .anyMatch(bend -> isBelowNothing(formulation.linearModel(), bend));
  }

  private static boolean isBelowNothing(LinearModel model, Bend bend) {
    for (int row : bend.rows()) {
      if (model.rowUpper(row) < 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * The contradiction of the model; empty when there is none, or when none could be proven in time.
   *
   * @param relaxed plans the model with what the ways out propose
   */
  public Optional<Contradiction> find(RelaxedProgram relaxed) {
    ElasticProgram program = ElasticProgram.of(formulation, inputs);
    try (Prover prover = parts.over(program.model())) {
      return prover
          .least(program.least((input, bend) -> Measured.price(bend.own())))
          .filter(Measured::isContradictory)
          .map(proof -> new ConflictSet(program, prover).within(inputs, proof))
          .map(found -> contradiction(found, parts, inputs, relaxed));
    }
  }

  /**
   * The contradiction of a model whose inputs could all hold if everything came in parts; empty
   * when there is none, or when none could be proven in time.
   *
   * @param relaxed plans the model with what the ways out propose
   */
  public Optional<Contradiction> findAmongWholeNumbers(RelaxedProgram relaxed) {
    WholeInputs whole = WholeInputs.of(formulation);
    if (whole.inputs().isEmpty()) {
      return Optional.empty();
    }
    List<StatedInput> all = new ArrayList<>(inputs);
    all.addAll(whole.inputs());
    ElasticProgram program = ElasticProgram.of(formulation, inputs);
    return new WholeConflictSet(program, whole, wholes)
        .within(all)
        .map(found -> contradiction(found, wholes, all, relaxed));
  }

  private Contradiction contradiction(
      ConflictSet.Found found, Provers provers, List<StatedInput> all, RelaxedProgram relaxed) {
    WaysOut ways = new WaysOut(formulation, provers, relaxed);
    List<WayOut> waysOut = new ArrayList<>();
    for (WayOut.Kind kind : WayOut.Kind.values()) {
      ways.by(kind, all).ifPresent(waysOut::add);
    }
    return new Contradiction(told(found), found.isSmallest(), List.copyOf(waysOut));
  }

  private List<ConflictingInput> told(ConflictSet.Found found) {
    InputWords words = new InputWords(formulation.index());
    return found.inputs().stream()
        .map(
            input ->
                new ConflictingInput(
                    input.kind(),
                    input.subject(),
                    input.month() == StatedInput.EVERY
                        ? null
                        : formulation.index().horizon().month(input.month()),
                    input.quantity(),
                    words.unit(input),
                    words.input(input),
                    found.removable().contains(input)))
        .toList();
  }
}

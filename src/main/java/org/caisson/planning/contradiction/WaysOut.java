package org.caisson.planning.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caisson.domain.plan.InputKind;
import org.caisson.domain.plan.InputKind.Side;
import org.caisson.domain.plan.Relaxation;
import org.caisson.domain.plan.WayOut;
import org.caisson.domain.plan.WayOut.Kind;
import org.caisson.formulation.Formulation;
import org.caisson.mathmodel.LinearObjective;

/**
 * The least that would make all inputs of a model hold: once of capacity alone, once of commitments
 * alone. Capacity is measured against the highest limit of its subject over the horizon, and that
 * of a line in tempo, so that hours, rounds and money can be added up; commitments are counted in
 * units. Of several ways that come to the same, the latest is taken. Each way is planned.
 */
final class WaysOut {
  /** What later solves may give up of the least, relative to it. */
  private static final double HOLD = 1e-9;

  private final Formulation formulation;
  private final Provers provers;
  private final RelaxedProgram relaxed;

  WaysOut(Formulation formulation, Provers provers, RelaxedProgram relaxed) {
    this.formulation = formulation;
    this.provers = provers;
    this.relaxed = relaxed;
  }

  /** The way in which one side gives way; empty when time ran out before it was found. */
  Optional<WayOut> by(Kind kind, List<StatedInput> inputs) {
    Side side = kind == Kind.EXTRA_CAPACITY ? Side.CAPACITY : Side.COMMITMENT;
    return missingWithout(side, inputs)
        .flatMap(
            missing ->
                missing.isAny()
                    ? Optional.of(impossible(kind, missing, inputs))
                    : possible(kind, side, inputs));
  }

  /** What the other side would still have to give way, however much this one does. */
  private Optional<Amounts> missingWithout(Side side, List<StatedInput> inputs) {
    ElasticProgram program =
        ElasticProgram.of(
            formulation, inputs.stream().filter(input -> input.side() != Side.RULE).toList());
    LinearObjective shares =
        program.least((input, bend) -> input.side() == side ? 0 : Measured.price(bend.own()));
    LinearObjective amounts =
        program.least((input, bend) -> input.side() == side ? 0 : price(input, bend));
    try (Prover prover = provers.over(program.model())) {
      return prover
          .least(shares)
          .flatMap(
              measured ->
                  measured.isPossible()
                      ? Optional.of(Amounts.none(program))
                      : prover
                          .least(amounts)
                          .map(least -> Amounts.of(program, least).without(side)));
    }
  }

  private static double price(StatedInput input, Bend bend) {
    return input.side() == Side.COMMITMENT ? 1 : Measured.price(bend.highest());
  }

  private WayOut impossible(Kind kind, Amounts missing, List<StatedInput> inputs) {
    List<WayOut.Total> totals = missing.totals(formulation.index());
    String words =
        kind == Kind.EXTRA_CAPACITY
            ? "Extra capacity alone is no way out: with any amount of whatever the model limits by a figure, %s of the commitments are still missing, because of "
                + reasons(inputs)
                + "."
            : "Relaxed commitments alone are no way out: with none of them kept, %s of capacity are still missing.";
    return new WayOut(
        kind, false, List.of(), totals, false, List.of(), words.formatted(sums(totals)));
  }

  /** What extra capacity leaves as it is. */
  private static String reasons(List<StatedInput> inputs) {
    List<String> reasons = new ArrayList<>(List.of("dates", "lead times"));
    if (inputs.stream().anyMatch(input -> input.kind() == InputKind.SHARE)) {
      reasons.add("the policy's share");
    }
    if (inputs.stream().anyMatch(input -> input.kind() == InputKind.SOURCING_SHARE)) {
      reasons.add("sourcing shares");
    }
    if (inputs.stream().anyMatch(input -> input.kind().isOfWholeNumbers())) {
      reasons.add("whole numbers");
    }
    return String.join(", ", reasons) + " and what is taken as a fact";
  }

  private Optional<WayOut> possible(Kind kind, Side side, List<StatedInput> inputs) {
    ElasticProgram program =
        ElasticProgram.of(
            formulation, inputs.stream().filter(input -> input.side() == side).toList());
    return least(program)
        .map(
            measured -> {
              Amounts amounts = Amounts.of(program, measured);
              RelaxedProgram.Outcome outcome =
                  relaxed.plan(LoosenedProgram.of(formulation, amounts));
              return way(kind, amounts, outcome);
            });
  }

  private Optional<Measured> least(ElasticProgram program) {
    LinearObjective objective = program.least(WaysOut::price);
    try (Prover prover = provers.over(program.model())) {
      Optional<Measured> least = prover.least(objective);
      return least.map(measured -> latest(program, objective, measured).orElse(measured));
    }
  }

  /** Of the solutions with the least value, one that gives way as late as can be. */
  private Optional<Measured> latest(
      ElasticProgram program, LinearObjective objective, Measured least) {
    double most = least.value() + HOLD * Math.max(1, Math.abs(least.value()));
    int months = formulation.index().months();
    LinearObjective early =
        program.least((input, bend) -> price(input, bend) * (months - bend.month()));
    try (Prover prover = provers.over(program.heldAt(objective, most))) {
      return prover.least(early);
    }
  }

  private WayOut way(Kind kind, Amounts amounts, RelaxedProgram.Outcome outcome) {
    List<Relaxation> relaxations = amounts.relaxations(formulation.index());
    List<WayOut.Total> totals = amounts.totals(formulation.index());
    String lead = kind == Kind.EXTRA_CAPACITY ? "Raise " : "Lower ";
    String all = relaxations.stream().map(Relaxation::words).collect(Collectors.joining("; "));
    String words = "%s%s: %s in all, which is the least.".formatted(lead, all, sums(totals));
    return new WayOut(
        kind,
        true,
        relaxations,
        totals,
        outcome.planned(),
        outcome.planned() ? outcome.stages() : List.of(),
        words);
  }

  private static String sums(List<WayOut.Total> totals) {
    return totals.stream()
        .map(total -> InputWords.figure(total.amount()) + " " + total.unit())
        .collect(Collectors.joining(" and "));
  }
}

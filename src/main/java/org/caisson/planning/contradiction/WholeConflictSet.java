package org.caisson.planning.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a smallest set of inputs that cannot all hold, where some of them state whole numbers. Such
 * a conflict has no duals to begin with, and each proof is a search: inputs are divided in halves,
 * so that parts that play no role are left out at one stroke (Junker, QUICKXPLAIN: Preferred
 * Explanations and Relaxations for Over-Constrained Problems, 2004). What a search leaves undecided
 * stays in the set. In the end each that is left is tested once more.
 */
final class WholeConflictSet {
  private final ElasticProgram program;
  private final WholeInputs whole;
  private final Provers provers;

  WholeConflictSet(ElasticProgram program, WholeInputs whole, Provers provers) {
    this.program = program;
    this.whole = whole;
    this.provers = provers;
  }

  /** A smallest set within these inputs; empty when it is not proven that they contradict. */
  Optional<ConflictSet.Found> within(List<StatedInput> all) {
    return contradict(all) ? Optional.of(tested(all, smallest(all))) : Optional.empty();
  }

  /**
   * What is left is where it hurts first: inputs of early months are kept rather than late ones.
   */
  private Set<StatedInput> smallest(List<StatedInput> all) {
    List<StatedInput> earliestFirst =
        all.stream()
            .sorted(
                Comparator.comparing((StatedInput input) -> !input.kind().isOfWholeNumbers())
                    .thenComparingInt(ConflictSet::order))
            .toList();
    return new LinkedHashSet<>(divide(List.of(), false, earliestFirst));
  }

  /** Those of some inputs that are needed beside the known ones. */
  private List<StatedInput> divide(
      List<StatedInput> known, boolean isKnownChanged, List<StatedInput> some) {
    if (isKnownChanged && contradict(known)) {
      return List.of();
    }
    if (some.size() == 1) {
      return some;
    }
    List<StatedInput> first = some.subList(0, some.size() / 2);
    List<StatedInput> second = some.subList(some.size() / 2, some.size());
    List<StatedInput> ofSecond = divide(joined(known, first), true, second);
    List<StatedInput> ofFirst = divide(joined(known, ofSecond), !ofSecond.isEmpty(), first);
    return joined(ofFirst, ofSecond);
  }

  private static List<StatedInput> joined(List<StatedInput> some, List<StatedInput> others) {
    List<StatedInput> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  private ConflictSet.Found tested(List<StatedInput> all, Set<StatedInput> remaining) {
    Set<StatedInput> removable = new LinkedHashSet<>();
    for (StatedInput member : remaining) {
      Set<StatedInput> others = new LinkedHashSet<>(remaining);
      others.remove(member);
      if (least(others).filter(Measured::isPossible).isPresent()) {
        removable.add(member);
      }
    }
    List<StatedInput> inOrder = new ArrayList<>(all);
    inOrder.retainAll(remaining);
    return new ConflictSet.Found(inOrder, removable);
  }

  private boolean contradict(Collection<StatedInput> inputs) {
    return least(new LinkedHashSet<>(inputs)).filter(Measured::isContradictory).isPresent();
  }

  private Optional<Measured> least(Set<StatedInput> inputs) {
    try (Prover prover = provers.over(whole.only(inputs, program.model()))) {
      return prover.least(
          program.least((input, bend) -> inputs.contains(input) ? Measured.price(bend.own()) : 0));
    }
  }
}

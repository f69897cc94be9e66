package org.caisson.planning.contradiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a smallest set of inputs that cannot all hold. The duals of the elastic program with every
 * input priced name a set to start from (a Farkas certificate: inputs without a dual do not take
 * part in the proof). A deletion filter then tries each input of the set: when the others still
 * cannot all hold, it is left out. In the end each that is left is tested once more against the set
 * as it then is (Chinneck and Dravnieks 1991; Chinneck, Feasibility and Infeasibility in
 * Optimization, 2008).
 */
final class ConflictSet {
  private final ElasticProgram program;
  private final Prover prover;

  ConflictSet(ElasticProgram program, Prover prover) {
    this.program = program;
    this.prover = prover;
  }

  /**
   * A set that cannot all hold.
   *
   * @param inputs its inputs, in the order of the model
   * @param removable those of which a solve has proven that the others can all hold without them
   */
  record Found(List<StatedInput> inputs, Set<StatedInput> removable) {
    boolean isSmallest() {
      return removable.size() == inputs.size();
    }
  }

  /** A smallest set within inputs that are proven to contradict each other. */
  Found within(List<StatedInput> all, Measured proof) {
    Set<StatedInput> remaining = start(all, proof);
    for (StatedInput candidate : latestFirst(remaining)) {
      if (remaining.contains(candidate)) {
        without(remaining, candidate)
            .filter(Measured::isContradictory)
            .ifPresent(
                still -> {
                  remaining.remove(candidate);
                  remaining.retainAll(inProof(still));
                });
      }
    }
    return tested(all, remaining);
  }

  /** What takes part in the proof, when that alone is proven; else everything. */
  private Set<StatedInput> start(List<StatedInput> all, Measured proof) {
    Set<StatedInput> support = inProof(proof);
    boolean proven = priced(support).filter(Measured::isContradictory).isPresent();
    return proven ? support : new LinkedHashSet<>(all);
  }

  /** Inputs about every month first, then the latest: what is left is where it hurts first. */
  private static List<StatedInput> latestFirst(Set<StatedInput> inputs) {
    return inputs.stream().sorted(Comparator.comparingInt(ConflictSet::order).reversed()).toList();
  }

  /** The month of an input, those about every month last. */
  static int order(StatedInput input) {
    return input.month() == StatedInput.EVERY ? Integer.MAX_VALUE : input.month();
  }

  private Set<StatedInput> inProof(Measured proof) {
    Set<StatedInput> support = new LinkedHashSet<>();
    for (ElasticProgram.Place place : program.places()) {
      for (int row : place.bend().rows()) {
        if (proof.values().rowDuals()[row] != 0) {
          support.add(place.input());
        }
      }
    }
    return support;
  }

  private Found tested(List<StatedInput> all, Set<StatedInput> remaining) {
    Set<StatedInput> removable = new LinkedHashSet<>();
    for (StatedInput member : remaining) {
      if (without(remaining, member).filter(Measured::isPossible).isPresent()) {
        removable.add(member);
      }
    }
    List<StatedInput> inOrder = new ArrayList<>(all);
    inOrder.retainAll(remaining);
    return new Found(inOrder, removable);
  }

  private Optional<Measured> without(Set<StatedInput> inputs, StatedInput one) {
    Set<StatedInput> others = new LinkedHashSet<>(inputs);
    others.remove(one);
    return priced(others);
  }

  private Optional<Measured> priced(Set<StatedInput> inputs) {
    return prover.least(
        program.least((input, bend) -> inputs.contains(input) ? Measured.price(bend.own()) : 0));
  }
}

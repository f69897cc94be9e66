package org.caisson.planning.frontier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.model.StagePlan;
import org.caisson.domain.model.StageTerm;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.StageOrder;

/**
 * The objective stages by which two measures are traded for each other: those that go before both
 * in the model stay before them.
 *
 * @param before the stages before
 * @param x the first measure
 * @param y the second
 */
record TradedStages(List<StagePlan> before, StageKind x, StageKind y) {
  private static final String ALL = "";

  static TradedStages of(PlanRequest request, StageKind x, StageKind y) {
    List<StagePlan> before =
        StageOrder.upTo(request, ALL).stream()
            .takeWhile(plan -> !measures(plan, x) && !measures(plan, y))
            .toList();
    return new TradedStages(before, x, y);
  }

  private static boolean measures(StagePlan plan, StageKind kind) {
    return plan.terms().stream().anyMatch(term -> term.stage() == kind);
  }

  /** The first measure counts, and the second only among plans that are equal in it. */
  List<StagePlan> xFirst() {
    return then(StagePlan.of(x), StagePlan.of(y));
  }

  /** The other way about. */
  List<StagePlan> yFirst() {
    return then(StagePlan.of(y), StagePlan.of(x));
  }

  /**
   * A unit of {@code x} counts {@code weight} times a unit of {@code y}. Among plans that are equal
   * in that, the one with the least {@code x}, and so a corner of the frontier.
   */
  List<StagePlan> weighted(double weight) {
    return then(sum(weight), StagePlan.of(x), StagePlan.of(y));
  }

  /** The same without the order among plans that are equal. */
  List<StagePlan> sumOnly(double weight) {
    return then(sum(weight));
  }

  /** The larger weight is 1, so that the sum is of the size of what it sums. */
  private StagePlan sum(double weight) {
    double size = Math.max(1, weight);
    return StagePlan.weighted(new StageTerm(x, weight / size), new StageTerm(y, 1 / size));
  }

  private List<StagePlan> then(StagePlan... stages) {
    return Stream.concat(new ArrayList<>(before).stream(), Stream.of(stages)).toList();
  }
}

package org.caisson.planning.explain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.plan.LineLateness;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageResult;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.planning.explain.Explanation.Link;
import org.caisson.planning.explain.Explanation.Relief;
import org.caisson.planning.explain.Explanation.StageChange;
import org.caisson.planning.explain.Explanation.WorthRange;

/** Relieves bottlenecks one at a time, by planning again, to see what that brings. */
final class Reliefs {
  /** The relief by which limits of different kinds are compared. */
  static final double TENTH = 0.1;

  /** A change that is small enough to stand for the last unit and large enough to be measured. */
  private static final double SMALL = 0.01;

  private final PlanIndex index;
  private final ProductionPlan plan;
  private final Replanner replanner;
  private final Promises promises;
  private final Changes changes;
  private final Chains chains;
  private final Map<String, ContractLine> contractLines = new HashMap<>();

  Reliefs(PlanIndex index, ProductionPlan plan, Replanner replanner) {
    this.index = index;
    this.plan = plan;
    this.replanner = replanner;
    promises = new Promises(index, plan);
    changes = new Changes(index.model());
    chains = new Chains(index.model());
    index.model().contractLines().forEach(line -> contractLines.put(line.id(), line));
  }

  /**
   * Relieves so many, first the first of each stage of lateness, then their second ones, and those
   * of other stages last. A line is relieved once, though its MAX and its ramp limit may both stand
   * in the list. One that brings nothing, so that its dual was one of several, does not count, but
   * not without end.
   */
  List<Relief> of(List<Bottleneck> ranked, int wanted) {
    Set<String> relieved = new HashSet<>();
    List<Relief> reliefs = new ArrayList<>();
    int left = wanted;
    for (Bottleneck bottleneck : inTurn(ranked)) {
      if (left > 0 && reliefs.size() < 2 * wanted && relieved.add(bottleneck.relieved())) {
        Relief relief = relief(bottleneck);
        reliefs.add(relief);
        left -= relief.measured().isDifferent() ? 1 : 0;
      }
    }
    return List.copyOf(reliefs);
  }

  private static List<Bottleneck> inTurn(List<Bottleneck> ranked) {
    Map<String, Integer> taken = new HashMap<>();
    Map<Bottleneck, Integer> turn = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (Bottleneck bottleneck : ranked) {
      int once = seen.add(bottleneck.relieved()) ? 1 : 0;
      int before = taken.merge(bottleneck.stage(), once, Integer::sum);
      boolean late = bottleneck.stage().startsWith("lateness-");
      turn.put(bottleneck, late ? before : ranked.size() + before);
    }
    return ranked.stream().sorted(Comparator.comparingInt(b -> turn.getOrDefault(b, 0))).toList();
  }

  private Relief relief(Bottleneck bottleneck) {
    String stage = bottleneck.stage();
    Change tenth = changes.more(bottleneck.limit(), bottleneck.subject(), TENTH);
    StageChange measured = replanner.change(replanner.plan(tenth, stage), stage);
    Change plenty = changes.plenty(bottleneck.limit(), bottleneck.subject());
    ProductionPlan relieved = replanner.plan(plenty, stage);
    List<String> held = heldBack(bottleneck);
    return new Relief(
        bottleneck,
        tenth.words(),
        promises.of(bottleneck, TENTH),
        promises.none(bottleneck).orElse(null),
        promises.earlierStage(bottleneck).orElse(null),
        measured,
        range(bottleneck).orElse(null),
        plenty.words(),
        replanner.change(relieved, stage),
        held,
        (int) held.stream().filter(line -> late(relieved, line).isPresent()).count(),
        next(bottleneck, held, relieved).orElse(null));
  }

  /** What one more unit alone saves and one less costs, which differ where duals are not unique. */
  private Optional<WorthRange> range(Bottleneck bottleneck) {
    double promise = promises.ofAlone(bottleneck, SMALL);
    if (promise <= 0 || promises.none(bottleneck).isPresent()) {
      return Optional.empty();
    }
    String stage = bottleneck.stage();
    double unit = bottleneck.worth() / promise;
    Optional<ProductionPlan> less = replanner.planIfAny(small(bottleneck, -SMALL), stage);
    ProductionPlan more = replanner.plan(small(bottleneck, SMALL), stage);
    return Optional.of(
        new WorthRange(
            Math.max(0, replanner.change(more, stage).gain()) * unit,
            less.map(l -> Math.max(0, -replanner.change(l, stage).gain()) * unit).orElse(null),
            less.flatMap(l -> givesWay(l, stage)).orElse(null)));
  }

  private Change small(Bottleneck bottleneck, double more) {
    return changes.alone(bottleneck.limit(), bottleneck.subject(), more);
  }

  /** The first stage before the one named that got worse. */
  private Optional<StageChange> givesWay(ProductionPlan less, String stage) {
    return plan.stages().stream()
        .map(StageResult::id)
        .takeWhile(id -> !id.equals(stage))
        .map(id -> replanner.change(less, id))
        .filter(change -> change.isDifferent() && change.gain() < 0)
        .findFirst();
  }

  /** The late contract lines of the bottleneck's stage that have it on their way. */
  private List<String> heldBack(Bottleneck bottleneck) {
    return plan.lateness().stream()
        .filter(late -> isOfStage(late, bottleneck.stage()))
        .filter(
            late ->
                chain(late, plan).stream().anyMatch(link -> link.bottleneck().isSameAs(bottleneck)))
        .map(LineLateness::contractLine)
        .toList();
  }

  private boolean isOfStage(LineLateness late, String stage) {
    ContractLine line = contractLines.get(late.contractLine());
    return line != null && Chains.stage(line).equals(stage);
  }

  private List<Link> chain(LineLateness late, ProductionPlan of) {
    YearMonth cleared = late.cleared();
    ContractLine line = contractLines.get(late.contractLine());
    return line == null
        ? List.of()
        : chains.of(line, of, cleared == null ? index.horizon().last() : cleared);
  }

  /** What holds the same contract lines back then; for other stages what is scarcest in them. */
  private Optional<Bottleneck> next(
      Bottleneck bottleneck, List<String> held, ProductionPlan relieved) {
    if (held.isEmpty()) {
      return Bottlenecks.inStage(relieved, bottleneck.stage(), month -> true).stream().findFirst();
    }
    List<Link> links = new ArrayList<>();
    held.forEach(
        line -> late(relieved, line).ifPresent(late -> links.addAll(chain(late, relieved))));
    return LateLines.strongest(bottleneck.stage(), links, Set.of());
  }

  private static Optional<LineLateness> late(ProductionPlan of, String contractLine) {
    return of.lateness().stream()
        .filter(late -> late.contractLine().equals(contractLine))
        .findFirst();
  }
}

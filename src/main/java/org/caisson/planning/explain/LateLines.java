package org.caisson.planning.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.plan.LineLateness;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.requirement.Requirement;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.planning.explain.Explanation.LateLine;
import org.caisson.planning.explain.Explanation.Link;
import org.caisson.planning.explain.Explanation.Try;

/** Says of late contract lines what holds them back, and tries what would free them. */
final class LateLines {
  /** How many different limits are relieved, one on top of the other, before giving up. */
  private static final int LIMITS_TRIED = 6;

  /** What a limit grows by when it is tried first: a line or a supply doubles. */
  private static final double DOUBLE = 1;

  /** How many smaller changes are tried once one has freed a line. */
  private static final int HALVINGS = 4;

  private final ProductionPlan plan;
  private final HeldBack heldBack;
  private final Changes changes;
  private final Replanner replanner;

  LateLines(PlanIndex index, ProductionPlan plan, Replanner replanner) {
    this.plan = plan;
    this.replanner = replanner;
    heldBack = new HeldBack(index, plan);
    changes = new Changes(index.model());
  }

  /** The late lines wanted, the latest first; the first {@code tried} of them with tries. */
  List<LateLine> of(Optional<String> only, int tried) {
    List<LateLine> lines = new ArrayList<>();
    for (LateLine late : heldBack.of(only)) {
      lines.add(lines.size() < tried ? withTries(late) : late);
    }
    return List.copyOf(lines);
  }

  private LateLine withTries(LateLine late) {
    ContractLine line = heldBack.contractLine(late);
    return hasStage(line) ? late.with(tries(line, late)) : late;
  }

  private boolean hasStage(ContractLine line) {
    return line.terms().lateness() == Requirement.SOFT
        && plan.stages().stream().anyMatch(stage -> stage.id().equals(Chains.stage(line)));
  }

  private List<Try> tries(ContractLine line, LateLine late) {
    double enough = HeldBack.enough(late.lateness(), late.unitMonthsByDates());
    List<Try> tries = new ArrayList<>();
    if (late.lateness().unitMonths() <= enough) {
      return tries;
    }
    List<Bottleneck> relieved = new ArrayList<>();
    List<Link> links = late.chain();
    for (int n = 0; n < LIMITS_TRIED; n++) {
      Optional<Bottleneck> next = strongest(Chains.stage(line), links, subjects(relieved));
      if (next.isEmpty()) {
        return tries;
      }
      relieved.add(next.get());
      Change change = all(relieved, DOUBLE);
      ProductionPlan changed = replanner.plan(change, Chains.stage(line));
      Try tried = tried(line, change, changed, enough);
      tries.add(tried);
      if (tried.freed()) {
        tries.addAll(less(line, relieved, enough));
        return tries;
      }
      links =
          late(changed, line).map(still -> heldBack.chain(line, changed, still)).orElse(List.of());
    }
    return tries;
  }

  private Change all(List<Bottleneck> limits, double more) {
    Change all = Change.NONE;
    for (Bottleneck limit : limits) {
      all = all.and(change(limit, more));
    }
    return all;
  }

  private Change change(Bottleneck limit, double more) {
    return isScaled(limit)
        ? changes.more(limit.limit(), limit.subject(), more)
        : changes.plenty(limit.limit(), limit.subject());
  }

  /** Less of what was enough, all of it in the same proportion, closing in on the least. */
  private List<Try> less(ContractLine line, List<Bottleneck> limits, double enough) {
    List<Try> tries = new ArrayList<>();
    if (limits.stream().noneMatch(limit -> isScaled(limit))) {
      return tries;
    }
    double tooLittle = 0;
    double plenty = DOUBLE;
    for (int n = 0; n < HALVINGS; n++) {
      double more = (tooLittle + plenty) / 2;
      Change change = all(limits, more);
      if (tries.stream().anyMatch(before -> before.change().equals(change.words()))) {
        return tries;
      }
      Try tried = tried(line, change, replanner.plan(change, Chains.stage(line)), enough);
      tries.add(tried);
      if (tried.freed()) {
        plenty = more;
      } else {
        tooLittle = more;
      }
    }
    return tries;
  }

  /** Some limits are taken away altogether; of that there is no less. */
  private boolean isScaled(Bottleneck limit) {
    return limit.limit() != LimitKind.STORAGE
        && limit.limit() != LimitKind.BUDGET
        && !changes.isTakenAway(limit.limit(), limit.subject());
  }

  private static Set<String> subjects(List<Bottleneck> limits) {
    return limits.stream().map(Bottleneck::relieved).collect(Collectors.toSet());
  }

  /** The limit that is worth most to a stage, else to an earlier one. */
  static Optional<Bottleneck> strongest(String stage, List<Link> links, Set<String> relieved) {
    return links.stream()
        .map(Link::bottleneck)
        .filter(limit -> !relieved.contains(limit.relieved()))
        .max(
            Comparator.<Bottleneck>comparingInt(limit -> limit.stage().equals(stage) ? 1 : 0)
                .thenComparingDouble(Bottleneck::worth));
  }

  private Try tried(ContractLine line, Change change, ProductionPlan changed, double enough) {
    double after = late(changed, line).map(LineLateness::unitMonths).orElse(0.0);
    return new Try(
        change.words(), after, after <= enough, replanner.change(changed, Chains.stage(line)));
  }

  private static Optional<LineLateness> late(ProductionPlan of, ContractLine line) {
    return of.lateness().stream()
        .filter(lateness -> lateness.contractLine().equals(line.id()))
        .findFirst();
  }
}

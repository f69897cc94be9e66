package org.caisson.planning.frontier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.caisson.domain.model.ModelChanges;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.StageIds;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.model.StagePlan;
import org.caisson.domain.model.StageScope;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageResult;
import org.caisson.planning.OpenPlan;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.PlanningException;

/**
 * Finds all corners of the trade-off between two measures. It begins with the two ends, at which
 * one measure counts alone, and asks between two known corners for the plan that is best in the
 * weighted sum for which both are equal (Aneja and Nair, Bicriteria transportation problem, 1979).
 * If it is better than they are, it is a corner between them; if not, its proof says that nothing
 * lies below the line that joins them.
 */
public final class FrontierFinder {
  private static final Set<StageKind> TRADED =
      EnumSet.complementOf(EnumSet.of(StageKind.LATENESS, StageKind.FAIRNESS, StageKind.MARGIN));

  /** What a value is not known better than, relative to the larger of 1 and the value. */
  private static final double ROUNDING = 1e-8;

  private final OpenPlan base;
  private final PlanRequest request;
  private final TradedStages stages;
  private final int mostPlans;
  private final FrontierListener listener;
  private final Deque<Corner> corners = new ArrayDeque<>();
  private int plans;
  private boolean exact = true;

  private FrontierFinder(
      OpenPlan base,
      PlanRequest request,
      TradedStages stages,
      int mostPlans,
      FrontierListener listener) {
    this.base = base;
    this.request = request;
    this.stages = stages;
    this.mostPlans = mostPlans;
    this.listener = listener;
  }

  /** A plan's place in the trade-off. */
  private record Corner(double x, double y) {
    /** By how much {@code y} falls for one more of {@code x} on the way to another. */
    double fallTo(Corner other) {
      return (y - other.y) / (other.x - x);
    }

    boolean isAt(Corner other) {
      return same(x, other.x) || same(y, other.y);
    }

    private static boolean same(double a, double b) {
      return Math.abs(a - b) <= ROUNDING * Math.max(1, Math.abs(a));
    }
  }

  /**
   * Finds the frontier.
   *
   * @param base the plan of the request's model, which is solved
   * @param mostPlans how many plans may be made for it, at least 2
   * @throws IllegalArgumentException when the measures are the same, or one cannot be traded or has
   *     nothing to measure in the model; the message is for the user
   * @throws PlanningException when a plan is not solved
   */
  public static Frontier find(
      OpenPlan base,
      PlanRequest request,
      StageKind x,
      StageKind y,
      int mostPlans,
      FrontierListener listener) {
    require(request.model(), x);
    require(request.model(), y);
    if (x == y) {
      throw new IllegalArgumentException(
          "Both measures (%s) are the same. Maybe trade it for COST.".formatted(x));
    }
    TradedStages stages = TradedStages.of(request, x, y);
    return new FrontierFinder(base, request, stages, mostPlans, listener).find();
  }

  private static void require(PlanningModel model, StageKind measure) {
    if (!TRADED.contains(measure)) {
      throw new IllegalArgumentException(
          "Measure (%s) cannot be traded: it is several stages, or is not brought to its least. Maybe one of: %s."
              .formatted(measure, TRADED));
    }
    if (!StageScope.measures(model, StagePlan.of(measure))) {
      throw new IllegalArgumentException(
          "Measure (%s) has nothing to measure in this model. Maybe one of: %s."
              .formatted(
                  measure,
                  TRADED.stream()
                      .filter(kind -> StageScope.measures(model, StagePlan.of(kind)))
                      .toList()));
    }
  }

  private Frontier find() {
    ProductionPlan end = solved(stages.xFirst());
    Corner first = corner(end);
    Corner last = corner(solved(stages.yFirst()));
    corners.add(first);
    if (!first.isAt(last)) {
      between(first, last);
    }
    StageResult x = stage(end, stages.x());
    StageResult y = stage(end, stages.y());
    List<String> held =
        end.stages().stream().map(StageResult::id).takeWhile(id -> !id.equals(x.id())).toList();
    return new Frontier(
        stages.x(),
        stages.y(),
        x.name(),
        y.name(),
        x.unit(),
        y.unit(),
        held,
        points(),
        plans,
        exact);
  }

  /** Adds the corners after the first one up to the last one. */
  private void between(Corner first, Corner last) {
    Deque<Corner> ahead = new ArrayDeque<>(List.of(last));
    while (!ahead.isEmpty()) {
      Corner from = corners.getLast();
      Corner to = ahead.peek();
      if (plans >= mostPlans) {
        exact = false;
        corners.add(ahead.pop());
        continue;
      }
      double weight = from.fallTo(to);
      Corner between = corner(solved(stages.weighted(weight)));
      if (isBelow(between, from, weight)) {
        ahead.push(between);
      } else {
        corners.add(ahead.pop());
      }
    }
  }

  private static boolean isBelow(Corner between, Corner end, double weight) {
    double size = Math.max(1, weight);
    double line = (weight * end.x() + end.y()) / size;
    double sum = (weight * between.x() + between.y()) / size;
    return sum < line - ROUNDING * Math.max(1, Math.abs(line));
  }

  private ProductionPlan solved(List<StagePlan> stated) {
    ProductionPlan plan =
        base.replans().plan(request.of(ModelChanges.withStages(request.model(), stated)));
    if (plan.status() != PlanStatus.SOLVED) {
      throw new PlanningException(
          "A plan of the frontier ended as %s. Maybe plan the model by itself to see why."
              .formatted(plan.status()));
    }
    plans++;
    Corner corner = corner(plan);
    listener.planned(plans, corner.x(), corner.y(), plan);
    return plan;
  }

  private Corner corner(ProductionPlan plan) {
    return new Corner(stage(plan, stages.x()).value(), stage(plan, stages.y()).value());
  }

  private static StageResult stage(ProductionPlan plan, StageKind kind) {
    return plan.stages().stream()
        .filter(stage -> stage.id().equals(StageIds.of(kind)))
        .findFirst()
        .orElseThrow();
  }

  /** The corners; one on the line between its neighbours is none. */
  private List<FrontierPoint> points() {
    List<Corner> kept = new ArrayList<>(corners);
    for (int k = kept.size() - 2; k > 0; k--) {
      double before = kept.get(k - 1).fallTo(kept.get(k));
      double after = kept.get(k).fallTo(kept.get(k + 1));
      if (Math.abs(before - after) <= ROUNDING * Math.max(before, after)) {
        kept.remove(k);
      }
    }
    List<FrontierPoint> points = new ArrayList<>();
    for (int k = 0; k < kept.size(); k++) {
      double least = k == kept.size() - 1 ? 0 : kept.get(k).fallTo(kept.get(k + 1));
      double most = k == 0 ? Double.POSITIVE_INFINITY : kept.get(k - 1).fallTo(kept.get(k));
      points.add(
          new FrontierPoint(kept.get(k).x(), kept.get(k).y(), least, most, stages(least, most)));
    }
    return List.copyOf(points);
  }

  private List<StagePlan> stages(double least, double most) {
    if (Double.isInfinite(most)) {
      return stages.xFirst();
    }
    return least == 0 ? stages.yFirst() : stages.sumOnly((least + most) / 2);
  }
}

package org.caisson.domain.plan.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageResult;

/** Stage values, and what holds stages back. */
final class StageComparison {
  /** As many limits as are told of a stage. */
  private static final int TOLD = 3;

  private final Sides sides;
  private final Sides.Looked<StageResult> stages;

  StageComparison(Sides sides) {
    this.sides = sides;
    this.stages = sides.look(StageComparison::byId);
  }

  private static Map<String, StageResult> byId(ProductionPlan plan) {
    Map<String, StageResult> byId = new LinkedHashMap<>();
    plan.stages().forEach(stage -> byId.put(stage.id(), stage));
    return byId;
  }

  List<NamedFigures> values() {
    List<NamedFigures> values = new ArrayList<>();
    for (String id : stages.keys()) {
      Figures figures = stages.figures(id, StageResult::value);
      if (figures.differ(Rounding.STAGE)) {
        StageResult stage = stages.any(id);
        values.add(new NamedFigures(id, stage.name(), stage.unit(), figures));
      }
    }
    return List.copyOf(values);
  }

  List<StageScarcity> scarcity() {
    List<StageScarcity> changed = new ArrayList<>();
    for (String id : stages.keys()) {
      List<ScarceLimit> base = scarcest(sides.base(), id);
      List<List<ScarceLimit>> others =
          sides.others().stream().map(side -> scarcest(side, id)).toList();
      if (others.stream().anyMatch(limits -> !areSame(base, limits))) {
        StageResult stage = stages.any(id);
        changed.add(new StageScarcity(id, stage.name(), stage.unit(), base, others));
      }
    }
    return List.copyOf(changed);
  }

  private static List<ScarceLimit> scarcest(PlanSide side, String stage) {
    return side.scarce().stream().filter(limit -> limit.stage().equals(stage)).limit(TOLD).toList();
  }

  private static boolean areSame(List<ScarceLimit> one, List<ScarceLimit> other) {
    boolean same = one.size() == other.size();
    for (int i = 0; same && i < one.size(); i++) {
      same = one.get(i).isSameAs(other.get(i));
    }
    return same;
  }
}

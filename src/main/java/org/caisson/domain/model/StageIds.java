package org.caisson.domain.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The ids of objective stages, as plans name them: the kind in small letters, and a number for
 * those of which a plan has several ({@code lateness-2} is that of priority 2, {@code fairness-3}
 * the third round, {@code weighted-1} the first weighted stage that is stated).
 */
public final class StageIds {
  private static final String WEIGHTED = "weighted";
  private static final String NUMBER = "-[0-9]+$";

  private StageIds() {}

  /** The id of a stage of a kind of which a plan has one. */
  public static String of(StageKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The id of a stage of a kind of which a plan has several. */
  public static String of(StageKind kind, int number) {
    return of(kind) + "-" + number;
  }

  /** The id of a weighted stage, by its number among those that are stated. */
  public static String weighted(int number) {
    return WEIGHTED + "-" + number;
  }

  /** The kind of a stage; empty for a weighted one. */
  public static Optional<StageKind> kind(String id) {
    for (StageKind kind : StageKind.values()) {
      if (of(kind).equals(id.replaceFirst(NUMBER, ""))) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The number at the end of an id, 0 where it has none. */
  public static int number(String id) {
    return id.matches(".*" + NUMBER) ? Integer.parseInt(id.substring(id.lastIndexOf('-') + 1)) : 0;
  }

  /** The statement that a stage of that id comes from, among those of a model. */
  public static Optional<StagePlan> find(String id, List<StagePlan> plans) {
    Optional<StageKind> kind = kind(id);
    if (kind.isEmpty()) {
      List<StagePlan> weighted = plans.stream().filter(StagePlan::isWeighted).toList();
      int number = number(id);
      return number < 1 || number > weighted.size()
          ? Optional.empty()
          : Optional.of(weighted.get(number - 1));
    }
    return plans.stream().filter(plan -> states(plan, kind.get(), number(id))).findFirst();
  }

  private static boolean states(StagePlan plan, StageKind kind, int number) {
    if (plan.stage() != kind) {
      return false;
    }
    return kind != StageKind.LATENESS || plan.terms().get(0).covers(number);
  }

  /** The ids of weighted stages, by their place among all that are stated; empty for the others. */
  public static List<String> weightedIds(List<StagePlan> plans) {
    List<String> ids = new ArrayList<>();
    int number = 0;
    for (StagePlan plan : plans) {
      ids.add(plan.isWeighted() ? weighted(++number) : "");
    }
    return ids;
  }
}

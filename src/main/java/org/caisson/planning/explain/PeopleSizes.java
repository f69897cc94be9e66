package org.caisson.planning.explain;

import java.util.HashMap;
import java.util.Map;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.WorkforceMonth;
import org.caisson.formulation.index.IndexedWorkforce;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.index.RegionalHiring;

/** How much there is of the limits of people, with the people whom a plan has. */
final class PeopleSizes {
  private final PlanIndex index;
  private final Map<String, IndexedWorkforce> workforces = new HashMap<>();
  private final Map<String, double[]> regular = new HashMap<>();

  PeopleSizes(PlanIndex index, ProductionPlan plan) {
    this.index = index;
    for (IndexedWorkforce workforce : index.people().workforces()) {
      workforces.put(workforce.workforce().id(), workforce);
    }
    for (WorkforceMonth month : plan.workforce()) {
      regular
              .computeIfAbsent(month.workforce(), id -> new double[index.months()])[
              index.horizon().index(month.month())] =
          month.hoursAvailable();
    }
  }

  /** Hours in a month, or people who can be hired in it. */
  double of(LimitKind kind, String subject, int t) {
    IndexedWorkforce workforce = workforces.get(subject);
    if (workforce == null) {
      return kind == LimitKind.HIRING ? inRegion(subject, t) : 0;
    }
    return switch (kind) {
      case PEOPLE -> regularHours(subject, t);
      case OVERTIME -> trained(workforce, t) * workforce.workforce().overtimeHours();
      case HIRING -> mostHires(workforce);
      default -> 0;
    };
  }

  private double regularHours(String subject, int t) {
    double[] hours = regular.get(subject);
    return hours == null ? 0 : hours[t];
  }

  private double trained(IndexedWorkforce workforce, int t) {
    double each = workforce.hours()[t];
    return each > 0 ? regularHours(workforce.workforce().id(), t) / each : 0;
  }

  private static double mostHires(IndexedWorkforce workforce) {
    Double most = workforce.workforce().mostHires();
    return most == null ? 0 : most;
  }

  private double inRegion(String name, int t) {
    return index.people().regions().stream()
        .filter(region -> region.region().name().equals(name) && region.isLimited(t))
        .mapToDouble((RegionalHiring region) -> region.most()[t])
        .sum();
  }
}

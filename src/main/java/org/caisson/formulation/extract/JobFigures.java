package org.caisson.formulation.extract;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.Kpi;
import org.caisson.domain.plan.WorkforceMonth;
import org.caisson.domain.plant.Region;
import org.caisson.domain.plant.Workforce;

/** The figures of a plan's jobs, region by region. */
final class JobFigures {
  private static final String UNIT = "people";

  private final PlanningModel model;
  private final List<WorkforceMonth> workforce;

  JobFigures(PlanningModel model, List<WorkforceMonth> workforce) {
    this.model = model;
    this.workforce = workforce;
  }

  List<Kpi> kpis() {
    List<Kpi> kpis = new ArrayList<>();
    for (Region region : Region.values()) {
      if (workforce.stream().anyMatch(entry -> entry.region() == region)) {
        addRegion(kpis, region);
      }
    }
    return kpis;
  }

  private void addRegion(List<Kpi> kpis, Region region) {
    String id = "." + region.name().toLowerCase(Locale.ROOT);
    String in = " in " + words(region);
    TreeMap<YearMonth, Double> people = people(region);
    double peak = people.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    double end = people.isEmpty() ? 0 : people.lastEntry().getValue();
    kpis.add(new Kpi("jobs.start" + id, "Jobs before the horizon" + in, opening(region), UNIT));
    kpis.add(new Kpi("jobs.peak" + id, "Most jobs in a month" + in, peak, UNIT));
    kpis.add(new Kpi("jobs.end" + id, "Jobs at the end" + in, end, UNIT));
    kpis.add(new Kpi("jobs.hired" + id, "People to be hired" + in, hired(region), UNIT));
  }

  private static String words(Region region) {
    return switch (region) {
      case EUROPE -> "Europe";
      case NORTH_AMERICA -> "North America";
      case OTHER -> "other regions";
    };
  }

  private double opening(Region region) {
    return model.industrialBase().workforces().stream()
        .filter(entry -> entry.region() == region)
        .mapToDouble(Workforce::opening)
        .sum();
  }

  private TreeMap<YearMonth, Double> people(Region region) {
    TreeMap<YearMonth, Double> people = new TreeMap<>();
    workforce.stream()
        .filter(entry -> entry.region() == region)
        .forEach(entry -> people.merge(entry.month(), entry.people(), Double::sum));
    return people;
  }

  private double hired(Region region) {
    return workforce.stream()
        .filter(entry -> entry.region() == region)
        .mapToDouble(WorkforceMonth::hired)
        .sum();
  }
}

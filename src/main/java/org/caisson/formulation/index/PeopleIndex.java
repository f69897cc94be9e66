package org.caisson.formulation.index;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plant.HiringLimit;
import org.caisson.domain.plant.HoursStep;
import org.caisson.domain.plant.Region;
import org.caisson.domain.plant.Workforce;

/**
 * The people of a planning model, numbered.
 *
 * @param workforces its workforces
 * @param regions the regions in which hiring is limited
 */
public record PeopleIndex(List<IndexedWorkforce> workforces, List<RegionalHiring> regions) {

  /** Numbers the people of a model whose products have been numbered. */
  static PeopleIndex of(
      PlanningModel model, List<IndexedProduct> products, ExpansionIndex expansions) {
    List<IndexedWorkforce> workforces =
        model.industrialBase().workforces().stream()
            .map(
                workforce ->
                    new IndexedWorkforce(
                        workforce,
                        hours(workforce, model.horizon()),
                        work(workforce, products),
                        expansions.usesOfWorkforce(workforce.id())))
            .toList();
    return new PeopleIndex(workforces, regions(model));
  }

  private static double[] hours(Workforce workforce, Horizon horizon) {
    double[] hours = new double[horizon.months()];
    Arrays.fill(hours, workforce.hoursPerMonth());
    workforce.hoursSteps().stream()
        .sorted(Comparator.comparing(HoursStep::month))
        .forEach(step -> fillFrom(hours, horizon.index(step.month()), step.hoursPerMonth()));
    return hours;
  }

  private static void fillFrom(double[] hours, int month, double value) {
    int from = Math.min(Math.max(0, month), hours.length);
    Arrays.fill(hours, from, hours.length, value);
  }

  private static List<LabourUse> work(Workforce workforce, List<IndexedProduct> products) {
    List<LabourUse> work = new ArrayList<>();
    for (int p = 0; p < products.size(); p++) {
      int product = p;
      products.get(p).product().labour().stream()
          .filter(labour -> labour.workforce().equals(workforce.id()))
          .forEach(labour -> work.add(new LabourUse(product, labour.hours())));
    }
    return List.copyOf(work);
  }

  private static List<RegionalHiring> regions(PlanningModel model) {
    Map<Region, double[]> most = new EnumMap<>(Region.class);
    for (HiringLimit limit : model.industrialBase().hiringLimits()) {
      double[] ofRegion =
          most.computeIfAbsent(limit.region(), region -> unlimited(model.horizon()));
      for (YearMonth month = limit.from();
          !month.isAfter(limit.to());
          month = month.plusMonths(1)) {
        ofRegion[model.horizon().index(month)] = limit.perMonth();
      }
    }
    return most.entrySet().stream()
        .map(entry -> new RegionalHiring(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static double[] unlimited(Horizon horizon) {
    double[] most = new double[horizon.months()];
    Arrays.fill(most, Double.POSITIVE_INFINITY);
    return most;
  }
}

package org.caisson.domain.plant;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Workforces as they would be after a change; the workforce that is given stays as it is. */
public final class WorkforceChanges {

  private WorkforceChanges() {}

  /** The workforce with so many times the regular hours, before and after every step. */
  public static Workforce withHoursTimes(Workforce workforce, double factor) {
    List<HoursStep> steps =
        workforce.hoursSteps().stream()
            .map(
                step ->
                    new HoursStep(step.month(), factor * step.hoursPerMonth(), step.provenance()))
            .toList();
    return copy(
        workforce,
        factor * workforce.hoursPerMonth(),
        steps,
        workforce.mostHires(),
        workforce.overtimeHours());
  }

  /** The workforce with so many times the overtime. */
  public static Workforce withOvertimeTimes(Workforce workforce, double factor) {
    return copy(
        workforce,
        workforce.hoursPerMonth(),
        workforce.hoursSteps(),
        workforce.mostHires(),
        factor * workforce.overtimeHours());
  }

  /** The workforce with so many times the hires a month; an unlimited one stays unlimited. */
  public static Workforce withHiresTimes(Workforce workforce, double factor) {
    Double most = workforce.mostHires();
    return copy(
        workforce,
        workforce.hoursPerMonth(),
        workforce.hoursSteps(),
        most == null ? null : Double.valueOf(factor * most),
        workforce.overtimeHours());
  }

  /** The workforce with any number of hires a month. */
  public static Workforce withUnlimitedHires(Workforce workforce) {
    return copy(
        workforce,
        workforce.hoursPerMonth(),
        workforce.hoursSteps(),
        null,
        workforce.overtimeHours());
  }

  private static Workforce copy(
      Workforce workforce,
      double hoursPerMonth,
      List<HoursStep> steps,
      @Nullable Double mostHires,
      double overtimeHours) {
    return new Workforce(
        workforce.id(),
        workforce.name(),
        workforce.region(),
        workforce.nation(),
        workforce.opening(),
        hoursPerMonth,
        steps,
        workforce.trainingMonths(),
        workforce.attrition(),
        mostHires,
        workforce.mostLayoffs(),
        workforce.mostPeople(),
        workforce.closing(),
        workforce.wholePeople(),
        workforce.wage(),
        workforce.hireCost(),
        workforce.layoffCost(),
        overtimeHours,
        workforce.overtimeCost(),
        workforce.provenance());
  }
}

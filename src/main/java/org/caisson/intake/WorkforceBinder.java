package org.caisson.intake;

import org.caisson.domain.plant.HiringLimit;
import org.caisson.domain.plant.HoursStep;
import org.caisson.domain.plant.Labour;
import org.caisson.domain.plant.Region;
import org.caisson.domain.plant.Workforce;

/** Maps the people of a planning model. */
final class WorkforceBinder {
  private WorkforceBinder() {}

  static Workforce workforce(Fields workforce) {
    return new Workforce(
        workforce.text("id"),
        workforce.text("name"),
        workforce.constant("region", Region.class),
        workforce.optionalText("nation"),
        workforce.number("opening", 0),
        workforce.number("hoursPerMonth"),
        workforce.list("hoursSteps", WorkforceBinder::hoursStep),
        workforce.integer("trainingMonths"),
        workforce.number("attrition", 0),
        workforce.optionalNumber("mostHires"),
        workforce.optionalNumber("mostLayoffs"),
        workforce.optionalNumber("mostPeople"),
        workforce.optionalNumber("closing"),
        workforce.flag("wholePeople", false),
        workforce.optionalMoney("wage"),
        workforce.optionalMoney("hireCost"),
        workforce.optionalMoney("layoffCost"),
        workforce.number("overtimeHours", 0),
        workforce.optionalMoney("overtimeCost"),
        workforce.provenance());
  }

  private static HoursStep hoursStep(Fields step) {
    return new HoursStep(step.month("month"), step.number("hoursPerMonth"), step.provenance());
  }

  static HiringLimit hiringLimit(Fields limit) {
    return new HiringLimit(
        limit.constant("region", Region.class),
        ModelBinder.from(limit),
        ModelBinder.to(limit),
        limit.number("perMonth"),
        limit.provenance());
  }

  static Labour labour(Fields labour) {
    return new Labour(labour.text("workforce"), labour.number("hours"));
  }
}

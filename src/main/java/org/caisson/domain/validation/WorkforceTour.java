package org.caisson.domain.validation;

import java.util.List;
import org.caisson.domain.money.Money;
import org.caisson.domain.plant.HiringLimit;
import org.caisson.domain.plant.HoursStep;
import org.caisson.domain.plant.IndustrialBase;
import org.caisson.domain.plant.Labour;
import org.caisson.domain.plant.Workforce;
import org.jspecify.annotations.Nullable;

/** The part of the tour that shows the people of a model. */
record WorkforceTour(ModelVisitor visitor) {

  /** The workforces and what limits hiring. */
  void people(Pointer base, IndustrialBase industry) {
    base.each("workforces", industry.workforces(), this::workforce);
    base.each("hiringLimits", industry.hiringLimits(), this::hiringLimit);
  }

  /** The people that work needs. */
  void labour(Pointer at, List<Labour> labour) {
    at.each(
        "labour",
        labour,
        (p, entry) -> {
          visitor.reference(Kind.WORKFORCE, p.at("workforce"), entry.workforce());
          number(Limit.LABOUR, p, "hours", entry.hours());
        });
  }

  private void workforce(Pointer at, Workforce workforce) {
    visitor.id(Kind.WORKFORCE, at.at("id"), workforce.id());
    number(Limit.PEOPLE, at, "opening", workforce.opening());
    number(Limit.HOURS_ABOVE_ZERO, at, "hoursPerMonth", workforce.hoursPerMonth());
    at.each("hoursSteps", workforce.hoursSteps(), this::hoursStep);
    number(Limit.LEAD_TIME, at, "trainingMonths", workforce.trainingMonths());
    number(Limit.ATTRITION, at, "attrition", workforce.attrition());
    people(at, "mostHires", workforce.mostHires());
    people(at, "mostLayoffs", workforce.mostLayoffs());
    people(at, "mostPeople", workforce.mostPeople());
    people(at, "closing", workforce.closing());
    money(at, "wage", workforce.wage());
    money(at, "hireCost", workforce.hireCost());
    money(at, "layoffCost", workforce.layoffCost());
    number(Limit.HOURS, at, "overtimeHours", workforce.overtimeHours());
    money(at, "overtimeCost", workforce.overtimeCost());
    visitor.provenance(at, workforce.provenance());
  }

  private void hoursStep(Pointer at, HoursStep step) {
    visitor.month("The change of hours", at.at("month"), step.month());
    number(Limit.HOURS, at, "hoursPerMonth", step.hoursPerMonth());
    visitor.provenance(at, step.provenance());
  }

  private void hiringLimit(Pointer at, HiringLimit limit) {
    visitor.month("The hiring limit", at.at("from"), limit.from());
    if (!limit.to().equals(limit.from())) {
      visitor.month("The hiring limit", at.at("to"), limit.to());
    }
    visitor.span("The hiring limit", at, limit.from(), limit.to());
    number(Limit.PEOPLE, at, "perMonth", limit.perMonth());
    visitor.provenance(at, limit.provenance());
  }

  private void people(Pointer at, String name, @Nullable Double people) {
    if (people != null) {
      number(Limit.PEOPLE, at, name, people);
    }
  }

  private void money(Pointer at, String name, @Nullable Money money) {
    if (money != null) {
      number(Limit.MONEY, at.at(name), "amount", money.amount());
      visitor.currency(at.at(name).at("currency"), money.currency());
    }
  }

  private void number(Limit limit, Pointer at, String name, double value) {
    visitor.number(limit, at.at(name), name, value);
  }
}

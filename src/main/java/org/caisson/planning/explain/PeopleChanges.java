package org.caisson.planning.explain;

import java.util.function.UnaryOperator;
import org.caisson.domain.model.ModelChanges;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plant.Workforce;
import org.caisson.domain.plant.WorkforceChanges;

/** Makes the changes of people that an explanation tries, with their words. */
record PeopleChanges(PlanningModel model) {

  /** More hours of each person, more overtime, or more hires, over the whole horizon. */
  Change more(LimitKind limit, String subject, double more) {
    return switch (limit) {
      case PEOPLE -> moreHours(workforce(subject), more);
      case OVERTIME -> moreOvertime(workforce(subject), more);
      case HIRING ->
          isWorkforce(subject) ? moreHires(workforce(subject), more) : inRegion(subject, more);
      default -> throw new IllegalArgumentException("Limit (" + limit + ") is not of people.");
    };
  }

  private Change moreHours(Workforce workforce, double more) {
    return of(
        workforce,
        "regular hours of %s %s (%s more a month for each person)"
            .formatted(
                workforce.name(),
                Changes.raised(more),
                Changes.figure(more * workforce.hoursPerMonth())),
        w -> WorkforceChanges.withHoursTimes(w, 1 + more));
  }

  private Change moreOvertime(Workforce workforce, double more) {
    return of(
        workforce,
        "overtime of %s %s".formatted(workforce.name(), Changes.raised(more)),
        w -> WorkforceChanges.withOvertimeTimes(w, 1 + more));
  }

  /**
   * Whether more hires mean that their limit is taken away: twice nothing is nothing, so a limit of
   * nobody, if in one month only, cannot grow.
   */
  boolean isTakenAway(String subject) {
    if (isWorkforce(subject)) {
      Double most = workforce(subject).mostHires();
      return most != null && most == 0;
    }
    return model.industrialBase().hiringLimits().stream()
        .anyMatch(limit -> limit.region().name().equals(subject) && limit.perMonth() == 0);
  }

  private Change moreHires(Workforce workforce, double more) {
    if (isTakenAway(workforce.id())) {
      return of(
          workforce,
          "most hires of %s taken away".formatted(workforce.name()),
          WorkforceChanges::withUnlimitedHires);
    }
    return of(
        workforce,
        "most hires of %s %s".formatted(workforce.name(), Changes.raised(more)),
        w -> WorkforceChanges.withHiresTimes(w, 1 + more));
  }

  private static Change of(Workforce workforce, String words, UnaryOperator<Workforce> change) {
    return new Change(words, before -> ModelChanges.withWorkforce(before, workforce.id(), change));
  }

  private Change inRegion(String region, double more) {
    if (isTakenAway(region)) {
      return new Change(
          "hiring limit of region %s taken away".formatted(region),
          before -> ModelChanges.withoutHiringLimit(before, region));
    }
    return new Change(
        "hiring limit of region %s %s".formatted(region, Changes.raised(more)),
        before -> ModelChanges.withHiringLimitTimes(before, region, 1 + more));
  }

  private boolean isWorkforce(String subject) {
    return model.industrialBase().workforces().stream().anyMatch(w -> w.id().equals(subject));
  }

  private Workforce workforce(String id) {
    return model.industrialBase().workforces().stream()
        .filter(workforce -> workforce.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}

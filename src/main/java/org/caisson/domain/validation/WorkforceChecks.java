package org.caisson.domain.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plant.HiringLimit;
import org.caisson.domain.plant.HoursStep;
import org.caisson.domain.plant.Labour;
import org.caisson.domain.plant.Workforce;

/** What is said of people agrees with itself. */
final class WorkforceChecks {
  private WorkforceChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.error(
            "labour.duplicate",
            "A product states the hours of each workforce once.",
            WorkforceChecks::labourTwice),
        Check.error(
                "hours.duplicate",
                "The hours of a workforce change at most once in a month.",
                WorkforceChecks::hoursTwice)
            .needing("/industrialBase/workforces"),
        Check.error(
            "workforce.openingAboveMost",
            "No workforce opens with more people than it may employ.",
            WorkforceChecks::openingAboveMost),
        Check.error(
            "workforce.closingAboveMost",
            "No workforce must end with more people than it may employ.",
            WorkforceChecks::closingAboveMost),
        Check.error(
                "hiring.overlap",
                "The hiring limits of a region do not overlap.",
                WorkforceChecks::overlap)
            .needing("/industrialBase/hiringLimits"),
        Check.warning(
                "workforce.trainingTooLong",
                "People who are hired become productive within the horizon.",
                WorkforceChecks::trainingTooLong)
            .needing("/horizon/months"),
        Check.warning(
            "workforce.free",
            "Hiring people or employing them costs money, or the plan may employ more than it"
                + " needs.",
            WorkforceChecks::free));
  }

  private static void eachWorkforce(PlanningModel model, BiConsumer<Pointer, Workforce> visitor) {
    Pointer.ROOT
        .at("industrialBase")
        .each("workforces", model.industrialBase().workforces(), visitor);
  }

  private static void labourTwice(PlanningModel model, IssueCollector issues) {
    Pointer.ROOT
        .at("industrialBase")
        .each(
            "lines",
            model.industrialBase().lines(),
            (at, line) ->
                at.each(
                    "products",
                    line.products(),
                    (p, product) -> labourTwice(p, product.labour(), product.item(), issues)));
  }

  private static void labourTwice(
      Pointer product, List<Labour> labour, String item, IssueCollector issues) {
    Set<String> seen = new HashSet<>();
    product.each(
        "labour",
        labour,
        (p, entry) -> {
          if (!entry.workforce().isEmpty() && !seen.add(entry.workforce())) {
            issues.report(
                p.at("workforce"),
                entry.workforce(),
                "The hours of workforce "
                    + Words.name(entry.workforce())
                    + " on a unit of "
                    + Words.name(item)
                    + " are stated twice, and it cannot be said which count. Maybe add them up in"
                    + " one entry.");
          }
        });
  }

  private static void hoursTwice(PlanningModel model, IssueCollector issues) {
    eachWorkforce(
        model,
        (at, workforce) -> {
          Set<Object> seen = new HashSet<>();
          at.each(
              "hoursSteps",
              workforce.hoursSteps(),
              (p, step) -> {
                if (!seen.add(step.month())) {
                  issues.report(
                      p.at("month"), step.month().toString(), secondStep(workforce, step));
                }
              });
        });
  }

  private static String secondStep(Workforce workforce, HoursStep step) {
    return "The hours of workforce "
        + Words.name(workforce.id())
        + " change twice in "
        + step.month()
        + ", and it cannot be said which change counts. Maybe one of them is of another month.";
  }

  private static void openingAboveMost(PlanningModel model, IssueCollector issues) {
    eachWorkforce(
        model,
        (at, workforce) -> {
          Double most = workforce.mostPeople();
          if (most != null && workforce.opening() > most) {
            issues.report(
                at.at("opening"),
                workforce.opening(),
                aboveMost("opening", workforce.opening(), workforce, most)
                    + "Maybe `mostPeople` is out of date, or some of them have left already.");
          }
        });
  }

  private static void closingAboveMost(PlanningModel model, IssueCollector issues) {
    eachWorkforce(
        model,
        (at, workforce) -> {
          Double most = workforce.mostPeople();
          Double closing = workforce.closing();
          if (most != null && closing != null && closing > most) {
            issues.report(
                at.at("closing"),
                closing,
                aboveMost("closing", closing, workforce, most)
                    + "Maybe raise `mostPeople`, or ask for fewer at the end.");
          }
        });
  }

  private static String aboveMost(String field, double people, Workforce workforce, double most) {
    return Words.name(field)
        + " ("
        + Words.number(people)
        + ") of workforce "
        + Words.name(workforce.id())
        + " is more than the people it may employ ("
        + Words.number(most)
        + "). ";
  }

  /** Each limit is held against those before it, so that a pair is reported once. */
  private static void overlap(PlanningModel model, IssueCollector issues) {
    List<HiringLimit> limits = model.industrialBase().hiringLimits();
    Pointer list = Pointer.ROOT.at("industrialBase").at("hiringLimits");
    for (int later = 1; later < limits.size(); later++) {
      HiringLimit limit = limits.get(later);
      Pointer at = list.at(later);
      limits.subList(0, later).stream()
          .filter(before -> overlap(before, limit))
          .findFirst()
          .ifPresent(
              before -> issues.report(at.at("from"), limit.from().toString(), overlapping(before)));
    }
  }

  private static boolean overlap(HiringLimit one, HiringLimit other) {
    return one.region() == other.region()
        && !one.from().isAfter(other.to())
        && !other.from().isAfter(one.to());
  }

  private static String overlapping(HiringLimit before) {
    return "For region "
        + Words.name(before.region().name())
        + " there is a hiring limit from "
        + before.from()
        + " to "
        + before.to()
        + " already, and it cannot be said which one counts. Maybe end the one where the other"
        + " begins.";
  }

  private static void trainingTooLong(PlanningModel model, IssueCollector issues) {
    int months = model.horizon().months();
    eachWorkforce(
        model,
        (at, workforce) -> {
          if (months > 0 && workforce.trainingMonths() >= months) {
            issues.report(
                at.at("trainingMonths"),
                workforce.trainingMonths(),
                "`trainingMonths` ("
                    + workforce.trainingMonths()
                    + ") of workforce "
                    + Words.name(workforce.id())
                    + " is not less than the months that are planned ("
                    + months
                    + "), so nobody who is hired becomes productive in time. Maybe training is"
                    + " stated in weeks, or the horizon is too short.");
          }
        });
  }

  private static void free(PlanningModel model, IssueCollector issues) {
    eachWorkforce(
        model,
        (at, workforce) -> {
          if (workforce.wage() == null && workforce.hireCost() == null) {
            issues.report(
                at,
                null,
                "Workforce "
                    + Words.name(workforce.id())
                    + " has neither `wage` nor `hireCost`, so the plan may employ more people than"
                    + " it needs, and its numbers of jobs mean little. Maybe state one of them.");
          }
        });
  }
}

package org.caisson.domain.plan.check;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.ScheduledWork;
import org.caisson.domain.plan.WorkforceMonth;
import org.caisson.domain.plant.HiringLimit;
import org.caisson.domain.plant.HoursStep;
import org.caisson.domain.plant.Labour;
import org.caisson.domain.plant.Workforce;
import org.jspecify.annotations.Nullable;

/** The people of the plan are those who were hired and stayed, and they do the work of the plan. */
final class PeopleCheck {
  private final PlanningModel model;
  private final ProductionPlan plan;
  private final Horizon horizon;
  private final BoughtCapacity bought;

  PeopleCheck(PlanningModel model, ProductionPlan plan) {
    this.model = model;
    this.plan = plan;
    horizon = model.horizon();
    bought = new BoughtCapacity(model, plan);
  }

  void run(Findings findings) {
    model.industrialBase().workforces().forEach(workforce -> check(workforce, findings));
    model.industrialBase().hiringLimits().forEach(limit -> checkRegion(limit, findings));
  }

  private void check(Workforce workforce, Findings findings) {
    List<WorkforceMonth> months =
        plan.workforce().stream()
            .filter(entry -> entry.workforce().equals(workforce.id()))
            .sorted(Comparator.comparing(WorkforceMonth::month))
            .collect(Collectors.toCollection(ArrayList::new));
    String whole = "workforce " + workforce.id();
    findings.equal("Every month is listed", whole, horizon.months(), months.size());
    for (int t = 0; t < Math.min(months.size(), horizon.months()); t++) {
      WorkforceMonth entry = months.get(t);
      String where = whole + " in " + entry.month();
      double before = t == 0 ? workforce.opening() : months.get(t - 1).people();
      checkPeople(workforce, entry, before, where, findings);
      findings.equal(
          "Who was hired is in training", where, trainees(workforce, months, t), entry.trainees());
      checkHours(workforce, entry, where, findings);
    }
    checkClosing(workforce, months, findings);
  }

  private static void checkPeople(
      Workforce workforce, WorkforceMonth entry, double before, String where, Findings findings) {
    double left = workforce.attrition() * before;
    double people = before - left + entry.hired() - entry.laidOff();
    findings.equal("People leave at the stated rate", where, left, entry.left());
    findings.equal("People carry over", where, people, entry.people());
    atMost("Hires stay within their limit", where, workforce.mostHires(), entry.hired(), findings);
    atMost(
        "Layoffs stay within their limit",
        where,
        workforce.mostLayoffs(),
        entry.laidOff(),
        findings);
    atMost(
        "People stay within their limit", where, workforce.mostPeople(), entry.people(), findings);
    if (workforce.wholePeople()) {
      double parts = part(entry.hired()) + part(entry.laidOff());
      findings.tempoAtMost("People are hired and laid off as a whole", where, 0, parts);
    }
  }

  private static double part(double people) {
    return Math.abs(people - Math.rint(people));
  }

  private static void atMost(
      String rule, String where, @Nullable Double limit, double actual, Findings findings) {
    if (limit != null) {
      findings.atMost(rule, where, limit, actual);
    }
  }

  /** Of each month's hires in training, those who have not left. */
  private static double trainees(Workforce workforce, List<WorkforceMonth> months, int t) {
    double trainees = 0;
    double share = 1;
    for (int s = t; s > t - workforce.trainingMonths() && s >= 0; s--) {
      trainees += share * months.get(s).hired();
      share *= 1 - workforce.attrition();
    }
    return trainees;
  }

  private void checkHours(
      Workforce workforce, WorkforceMonth entry, String where, Findings findings) {
    double trained = entry.people() - entry.trainees();
    double needed = hoursNeeded(workforce, entry.month());
    findings.atMost("Trained people alone are laid off", where, entry.people(), entry.trainees());
    findings.equal(
        "Trained people work their hours",
        where,
        hours(workforce, entry.month()) * trained,
        entry.hoursAvailable());
    findings.equal("Hours are those of the work", where, needed, entry.hoursUsed());
    findings.atMost(
        "The work of a month fits into the hours",
        where,
        entry.hoursAvailable() + entry.overtimeHours(),
        needed);
    findings.atMost(
        "Overtime stays within its limit",
        where,
        workforce.overtimeHours() * trained,
        entry.overtimeHours());
  }

  private double hoursNeeded(Workforce workforce, YearMonth month) {
    double production =
        plan.schedule().stream()
            .filter(work -> work.month().equals(month))
            .mapToDouble(work -> work.quantity() * hoursPerUnit(workforce, work))
            .sum();
    return production + bought.hours(workforce.id(), month);
  }

  private double hoursPerUnit(Workforce workforce, ScheduledWork work) {
    return model.industrialBase().lines().stream()
        .filter(line -> line.id().equals(work.line()))
        .flatMap(line -> line.products().stream())
        .filter(product -> product.item().equals(work.item()))
        .flatMap(product -> product.labour().stream())
        .filter(labour -> labour.workforce().equals(workforce.id()))
        .mapToDouble(Labour::hours)
        .sum();
  }

  /** The last step that is in force. */
  private static double hours(Workforce workforce, YearMonth month) {
    return workforce.hoursSteps().stream()
        .filter(step -> !step.month().isAfter(month))
        .max(Comparator.comparing(HoursStep::month))
        .map(HoursStep::hoursPerMonth)
        .orElse(workforce.hoursPerMonth());
  }

  private static void checkClosing(
      Workforce workforce, List<WorkforceMonth> months, Findings findings) {
    Double closing = workforce.closing();
    if (closing != null && !months.isEmpty()) {
      WorkforceMonth last = months.get(months.size() - 1);
      String where = "workforce " + workforce.id();
      findings.atMost("Enough people are left at the end", where, last.people(), closing);
    }
  }

  private void checkRegion(HiringLimit limit, Findings findings) {
    for (YearMonth month = limit.from(); !month.isAfter(limit.to()); month = month.plusMonths(1)) {
      YearMonth of = month;
      double hired =
          plan.workforce().stream()
              .filter(entry -> entry.region() == limit.region() && entry.month().equals(of))
              .mapToDouble(WorkforceMonth::hired)
              .sum();
      findings.atMost(
          "A region's hires stay within their limit",
          "region " + limit.region() + " in " + of,
          limit.perMonth(),
          hired);
    }
  }
}

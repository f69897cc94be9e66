package org.caisson.domain.plan.check;

import java.time.YearMonth;
import java.util.Arrays;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.contract.DeliveryTerms;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.Currencies;
import org.caisson.domain.money.Money;
import org.caisson.domain.plan.LineLateness;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.requirement.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * Lateness, loss and penalties are what the schedule and the terms of a contract line make them,
 * and hard terms are kept.
 */
final class TermsCheck {
  private final PlanningModel model;
  private final ProductionPlan plan;
  private final Horizon horizon;
  private final FirmDeliveries delivered;

  TermsCheck(PlanningModel model, ProductionPlan plan) {
    this.model = model;
    this.plan = plan;
    horizon = model.horizon();
    delivered = new FirmDeliveries(plan, horizon);
  }

  void run(Findings findings) {
    model.contractLines().forEach(line -> check(line, findings));
  }

  private void check(ContractLine line, Findings findings) {
    double[] owed = new double[horizon.months()];
    double ahead = 0;
    double balance = 0;
    double[] due = due(line);
    for (int t = 0; t < owed.length; t++) {
      balance += due[t] - delivered.of(line.id())[t];
      ahead = Math.max(ahead, -balance);
      double before = t == 0 ? 0 : owed[t - 1];
      double least = line.terms().lateDelivery() ? 0 : before;
      owed[t] = Math.max(least, balance);
    }
    String where = "contract line " + line.id();
    checkStated(line, owed, where, findings);
    if (!line.earlyDelivery()) {
      findings.atMost("Nothing is delivered ahead of the schedule", where, 0, ahead);
    }
    checkRefusals(line, owed[owed.length - 1], where, findings);
    checkHard(line.terms(), owed, where, findings);
    checkWhole(line, Arrays.stream(due).sum(), where, findings);
  }

  private void checkWhole(ContractLine line, double due, String where, Findings findings) {
    if (!line.terms().partialDelivery()) {
      double planned = line.earlyDelivery() ? line.outstanding() : due;
      double largest = Arrays.stream(delivered.of(line.id())).max().orElse(0);
      double all = Arrays.stream(delivered.of(line.id())).sum();
      findings.equal("What is not delivered in parts comes at once", where, all, largest);
      findings.equal(
          "What is not delivered in parts comes as a whole", where, all > 0 ? planned : 0, all);
    }
  }

  private double[] due(ContractLine line) {
    double[] due = new double[horizon.months()];
    line.schedule().forEach(part -> part.addTo(due, horizon));
    return due;
  }

  private void checkStated(ContractLine line, double[] owed, String where, Findings findings) {
    LineLateness stated =
        plan.lateness().stream()
            .filter(late -> late.contractLine().equals(line.id()))
            .findFirst()
            .orElse(new LineLateness(line.id(), horizon.start(), null, 0, 0, 0));
    double unitMonths = Arrays.stream(owed).sum();
    double atTheEnd = owed[owed.length - 1];
    DeliveryTerms terms = line.terms();
    findings.equal(
        "Lateness is what the schedule makes it", where, unitMonths, stated.unitMonths());
    findings.equal("What is owed at the end is undelivered", where, atTheEnd, stated.undelivered());
    YearMonth latest = terms.latest();
    boolean open = latest == null || latest.isAfter(horizon.last());
    double lost = terms.lateDelivery() && open ? 0 : atTheEnd;
    findings.equal("What is refused later is lost", where, lost, stated.lost());
    findings.equal(
        "Lateness costs its penalty", where, latePenalty(terms, owed), stated.latePenalty());
    findings.equal(
        "What is undelivered costs its penalty",
        where,
        stated.undelivered() * amount(terms.undeliveredPenalty(), owed.length - 1),
        stated.undeliveredPenalty());
  }

  /** What is lost is not delivered after all, and nothing comes after the last month. */
  private void checkRefusals(
      ContractLine line, double undelivered, String where, Findings findings) {
    double[] quantity = delivered.of(line.id());
    if (!line.terms().lateDelivery()) {
      findings.atMost(
          "What is lost is never delivered",
          where,
          line.outstanding() - undelivered,
          Arrays.stream(quantity).sum());
    }
    int closed = lastAccepted(line.terms()) + 1;
    findings.atMost(
        "Nothing is delivered after the latest month",
        where,
        0,
        Arrays.stream(quantity, closed, quantity.length).sum());
  }

  private static void checkHard(
      DeliveryTerms terms, double[] owed, String where, Findings findings) {
    if (terms.lateness() == Requirement.HARD) {
      double unitMonths = Arrays.stream(owed).sum();
      findings.atMost("Hard lateness is none", where, 0, unitMonths);
    }
    if (terms.completion() == Requirement.HARD) {
      findings.atMost("A hard completion leaves nothing owed", where, 0, owed[owed.length - 1]);
    }
  }

  /** The index of the last month of the horizon in which deliveries are accepted, -1 for none. */
  private int lastAccepted(DeliveryTerms terms) {
    int end = horizon.months() - 1;
    return terms.latest() == null
        ? end
        : Math.max(-1, Math.min(end, horizon.index(terms.latest())));
  }

  private double latePenalty(DeliveryTerms terms, double[] owed) {
    double charged = 0;
    for (int t = 0; t < owed.length; t++) {
      charged += owed[t] * amount(terms.latePenalty(), t);
    }
    return charged;
  }

  private double amount(@Nullable Money money, int t) {
    return money == null
        ? 0
        : new Currencies(model.currency(), model.rates()).inAccount(money, horizon.month(t));
  }
}

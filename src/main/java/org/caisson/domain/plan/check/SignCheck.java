package org.caisson.domain.plan.check;

import java.util.Arrays;
import org.caisson.domain.plan.ProductionPlan;

/** No list of the plan has a figure below zero: quantities, tempos, people and money alike. */
final class SignCheck {
  private final ProductionPlan plan;

  SignCheck(ProductionPlan plan) {
    this.plan = plan;
  }

  void run(Findings findings) {
    production(findings);
    contracts(findings);
    nations(findings);
    stocks(findings);
    people(findings);
    money(findings);
  }

  private void production(Findings findings) {
    plan.schedule()
        .forEach(e -> check(findings, "schedule", e, e.quantity(), e.accepted(), e.tempo()));
    plan.tempos()
        .forEach(e -> check(findings, "tempos", e, e.tempo(), e.msr(), e.rate185(), e.max()));
    plan.expansions()
        .forEach(e -> check(findings, "expansions", e, e.copies(), e.adds(), e.cost()));
    plan.warmth().forEach(e -> check(findings, "warmth", e, e.warm(), e.cooled(), e.restarted()));
  }

  private void contracts(Findings findings) {
    plan.deliveries().forEach(e -> check(findings, "deliveries", e, e.quantity(), e.late()));
    plan.lateness()
        .forEach(
            e ->
                check(
                    findings,
                    "lateness",
                    e,
                    e.mostOwed(),
                    e.unitMonths(),
                    e.undelivered(),
                    e.lost(),
                    e.latePenalty(),
                    e.undeliveredPenalty()));
    plan.fulfilment()
        .forEach(e -> check(findings, "fulfilment", e, e.dueUnitMonths(), e.lateUnitMonths()));
    plan.contracts()
        .options()
        .forEach(e -> check(findings, "options", e, e.exercised(), e.delivered()));
    plan.contracts()
        .lines()
        .forEach(e -> check(findings, "contracts", e, e.exercised(), e.delivered(), e.paid()));
  }

  private void nations(Findings findings) {
    plan.stockpiles()
        .forEach(
            e ->
                check(
                    findings,
                    "stockpiles",
                    e,
                    e.quantity(),
                    e.received(),
                    e.donated(),
                    e.used(),
                    e.unmetUse()));
    plan.allocation()
        .forEach(
            e ->
                check(
                    findings,
                    "allocation",
                    e,
                    e.ukraine(),
                    e.restock(),
                    e.donated(),
                    e.need(),
                    e.shortfall()));
    plan.donors()
        .forEach(
            e ->
                check(
                    findings,
                    "donors",
                    e,
                    e.delivered(),
                    e.donated(),
                    e.share(),
                    e.value(),
                    e.valueShare()));
  }

  private void stocks(Findings findings) {
    plan.siteStocks().forEach(e -> check(findings, "siteStocks", e, e.quantity()));
    plan.stockMoves().forEach(e -> check(findings, "stockMoves", e, e.quantity()));
    plan.purchases().forEach(e -> check(findings, "purchases", e, e.quantity()));
    plan.material().movements().forEach(e -> check(findings, "movements", e, e.quantity()));
    plan.material().scrapped().forEach(e -> check(findings, "scrapped", e, e.quantity()));
    plan.material().closingStocks().forEach(e -> check(findings, "closing", e, e.quantity()));
  }

  private void people(Findings findings) {
    plan.workforce()
        .forEach(
            e ->
                check(
                    findings,
                    "workforce",
                    e,
                    e.people(),
                    e.trainees(),
                    e.hired(),
                    e.laidOff(),
                    e.left(),
                    e.hoursAvailable(),
                    e.hoursUsed(),
                    e.overtimeHours()));
  }

  private void money(Findings findings) {
    plan.budgets()
        .forEach(
            e ->
                check(
                    findings,
                    "budgets",
                    e,
                    e.paid(),
                    e.advances(),
                    e.milestones(),
                    e.deliveries(),
                    e.fromPackages(),
                    e.excess()));
    plan.aid().forEach(e -> check(findings, "aid", e, e.paid()));
  }

  private static void check(Findings findings, String list, Record entry, double... figures) {
    double least = Arrays.stream(figures).min().orElse(0);
    findings.tempoAtMost("Nothing is less than nothing", list + ": " + entry, 0, -least);
  }
}

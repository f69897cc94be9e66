package org.caisson.domain.plan;

import org.caisson.domain.requirement.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * What a nation pays in a fiscal year, as far as it is planned. Money is in the currency of
 * account: payments at the rates of their months; the ceiling, what counts against it and the
 * excess at the rate of the year's first planned month.
 *
 * @param nation the id of the nation
 * @param year the fiscal year, named by the calendar year in which it ends
 * @param paid all payments: advances, milestones and payments on delivery
 * @param ceiling its budget, absent when the year is not limited
 * @param advances advances among the payments
 * @param milestones payments for milestones among them
 * @param deliveries payments on delivery among them
 * @param fromPackages the part of the payments that aid packages bear instead of the budget
 * @param counted what the payments that the budget bears count against it
 * @param excess how far {@code counted} is beyond the ceiling
 * @param requirement how strictly the ceiling holds, absent when there is none
 * @param derivation the arithmetic of a ceiling that is derived; absent when it is stated
 */
public record BudgetUse(
    String nation,
    int year,
    double paid,
    @Nullable Double ceiling,
    double advances,
    double milestones,
    double deliveries,
    double fromPackages,
    double counted,
    double excess,
    @Nullable Requirement requirement,
    @Nullable String derivation) {

  /** Paid on delivery alone, under a stated and hard ceiling if there is one. */
  public BudgetUse(String nation, int year, double paid, @Nullable Double ceiling) {
    this(
        nation,
        year,
        paid,
        ceiling,
        0,
        0,
        paid,
        0,
        paid,
        0,
        ceiling == null ? null : Requirement.HARD,
        null);
  }
}

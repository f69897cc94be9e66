package org.caisson.testing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.contract.Payment;
import org.caisson.domain.contract.Payment.Kind;
import org.caisson.domain.money.ExchangeRate;
import org.caisson.domain.money.Money;
import org.caisson.domain.nation.AidPackage;
import org.caisson.domain.nation.Budget;
import org.caisson.domain.nation.FiscalCalendar;
import org.caisson.domain.nation.GrossProduct;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.nation.Pledge;
import org.caisson.domain.provenance.Provenance;
import org.caisson.domain.requirement.Requirement;

/** The money of a generated model: payments, budgets, pledges, aid packages and rates. */
final class RandomMoney {
  private static final Provenance NONE = Provenance.UNSTATED;
  private static final Pledge PLEDGE = new Pledge(0.02, 0.1, NONE);

  /**
   * How much larger than drawn a hard budget is, for each unit of money that is due whatever is
   * delivered: as much as a euro is ever worth, and half as many orders more. So advances alone
   * never contradict a budget.
   */
  private static final double AMPLE = 1.6 * 1.5;

  private final ModelRecipe recipe;

  RandomMoney(ModelRecipe recipe) {
    this.recipe = recipe;
  }

  List<ExchangeRate> rates() {
    Draws draws = recipe.draws("rate");
    List<ExchangeRate> rates = new ArrayList<>();
    rates.add(new ExchangeRate("EUR", draws.between(1.05, 1.25), NONE));
    if (recipe.has(Feature.DATED_RATES)) {
      YearMonth from = recipe.horizon().month(draws.wholeBetween(-2, recipe.months() - 1));
      rates.add(new ExchangeRate("EUR", draws.between(1, 1.5), from, NONE));
    }
    return rates;
  }

  /** Every month is stated, so that nothing but payments depends on it. */
  List<Payment> payments(String line) {
    Draws draws = recipe.draws("payments " + line);
    if (!recipe.has(Feature.PAYMENTS) || draws.chance(0.3)) {
      return List.of();
    }
    YearMonth advance = recipe.horizon().month(draws.wholeBetween(-2, recipe.months()));
    YearMonth milestone = recipe.horizon().month(draws.wholeBetween(0, recipe.months() + 1));
    return List.of(
        new Payment(Kind.ADVANCE, 0.25, advance),
        new Payment(Kind.MILESTONE, 0.125, milestone),
        new Payment(Kind.DELIVERY, 0.625, null));
  }

  /** A nation with budgets and all that belongs to them. */
  Nation withMoney(Nation nation, List<ContractLine> lines) {
    Draws draws = recipe.draws("fiscal " + nation.id());
    int start = recipe.has(Feature.FISCAL_YEARS) ? draws.wholeBetween(1, 12) : 1;
    Nation fiscal = Rewrite.with(nation, "fiscalYearStart", start);
    Nation aided = Rewrite.with(fiscal, "aidPackages", packages(nation.id()));
    if (!recipe.has(Feature.BUDGETS)) {
      return aided;
    }
    double fixed = AMPLE * fixed(nation.id(), lines);
    Nation budgeted = Rewrite.with(aided, "budgets", budgets(aided, fixed));
    return recipe.has(Feature.PLEDGES)
        ? Rewrite.with(Rewrite.with(budgeted, "gdp", gdp(aided, fixed)), "pledge", PLEDGE)
        : budgeted;
  }

  private static double fixed(String nation, List<ContractLine> lines) {
    return lines.stream()
        .filter(line -> line.unitPrice() != null)
        .mapToDouble(
            line ->
                (1 - line.shareOnDelivery())
                    * line.shareOf(nation)
                    * line.outstanding()
                    * line.unitPrice().amount())
        .sum();
  }

  private List<Budget> budgets(Nation nation, double fixed) {
    return years(nation)
        .filter(year -> recipe.draws("budgeted " + nation.id() + year).chance(0.7))
        .mapToObj(year -> budget(nation.id() + year, year, fixed))
        .toList();
  }

  private Budget budget(String of, int year, double fixed) {
    boolean soft = recipe.has(Feature.SOFT_BUDGETS) && recipe.draws("soft " + of).chance(0.7);
    Money drawn = recipe.money("budget " + of, 1000, 20000);
    return soft
        ? new Budget(year, drawn, Requirement.SOFT, NONE)
        : new Budget(year, plus(drawn, fixed), NONE);
  }

  private List<GrossProduct> gdp(Nation nation, double fixed) {
    double share = PLEDGE.shareOfGdp() * PLEDGE.munitionsShare();
    return years(nation)
        .mapToObj(
            year -> {
              Money drawn = plus(recipe.money("gdp " + nation.id() + year, 1000, 20000), fixed);
              return new GrossProduct(
                  year, new Money(drawn.amount() / share, drawn.currency()), NONE);
            })
        .toList();
  }

  private static Money plus(Money money, double more) {
    return new Money(money.amount() + more, money.currency());
  }

  private IntStream years(Nation nation) {
    FiscalCalendar calendar = FiscalCalendar.of(nation);
    return IntStream.rangeClosed(
        calendar.yearOf(recipe.horizon().start()), calendar.yearOf(recipe.horizon().last()));
  }

  private List<AidPackage> packages(String nation) {
    Draws draws = recipe.draws("aid " + nation);
    if (!recipe.has(Feature.AID_PACKAGES) || draws.chance(0.3)) {
      return List.of();
    }
    return IntStream.rangeClosed(1, draws.wholeBetween(1, 2))
        .mapToObj(
            n -> {
              int from = draws.wholeBetween(-1, recipe.months() - 1);
              YearMonth first = recipe.horizon().month(from);
              YearMonth last = first.plusMonths(draws.wholeBetween(1, 6));
              Money amount = recipe.money("aid " + nation + n, 500, 8000);
              return new AidPackage("package-" + n, amount, first, last, NONE);
            })
        .toList();
  }
}

package org.caisson.domain.nation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caisson.domain.money.Money;
import org.caisson.domain.provenance.Basis;
import org.caisson.domain.provenance.Provenance;
import org.caisson.domain.requirement.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * The budgets that hold for a nation: those it states, and for other years of which its gross
 * domestic product is stated those that its pledge makes of it,
 *
 * <pre>
 *   budget(n,y) = gdp(n,y) shareOfGdp(n) munitionsShare(n)
 * </pre>
 *
 * <p>The last gross domestic product is not carried over to later years: a year without budget and
 * gross domestic product is not limited.
 */
public final class NationBudgets {
  private NationBudgets() {}

  /**
   * The budgets of a nation, those stated first.
   *
   * @param ofModel the pledge of nations that state none of their own
   */
  public static List<YearBudget> of(Nation nation, @Nullable Pledge ofModel) {
    List<YearBudget> budgets = new ArrayList<>();
    nation.budgets().forEach(budget -> budgets.add(new YearBudget(budget, false)));
    Pledge pledge = nation.pledge() == null ? ofModel : nation.pledge();
    if (pledge != null) {
      Set<Integer> stated = nation.budgets().stream().map(Budget::year).collect(Collectors.toSet());
      nation.gdp().stream()
          .filter(gdp -> !stated.contains(gdp.year()))
          .forEach(gdp -> budgets.add(new YearBudget(derived(gdp, pledge), true)));
    }
    return List.copyOf(budgets);
  }

  private static Budget derived(GrossProduct gdp, Pledge pledge) {
    Money amount =
        new Money(
            gdp.amount().amount() * pledge.shareOfGdp() * pledge.munitionsShare(),
            gdp.amount().currency());
    Provenance provenance = new Provenance(Basis.DERIVED, null, arithmetic(gdp, pledge));
    return new Budget(gdp.year(), amount, Requirement.HARD, provenance);
  }

  private static String arithmetic(GrossProduct gdp, Pledge pledge) {
    return "gdp "
        + plain(gdp.amount().amount())
        + " "
        + gdp.amount().currency()
        + " x "
        + plain(pledge.shareOfGdp())
        + " for defence x "
        + plain(pledge.munitionsShare())
        + " for munitions";
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}

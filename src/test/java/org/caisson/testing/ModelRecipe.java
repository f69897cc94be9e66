package org.caisson.testing;

import java.time.YearMonth;
import java.util.Set;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.model.AllocationRule;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.Money;

/**
 * Says which model is generated; the same recipe gives the same model on every machine. A smaller
 * recipe (fewer months, fewer features) gives a smaller model of the same kind, so that a failure
 * can be shrunk.
 *
 * @param seed where all numbers come from
 * @param months the length of the horizon
 * @param rule the allocation policy
 * @param features what the model has
 */
public record ModelRecipe(long seed, int months, AllocationRule rule, Set<Feature> features) {

  /** The model. */
  public PlanningModel model() {
    return new RandomModel(this).model();
  }

  boolean has(Feature feature) {
    return features.contains(feature);
  }

  Draws draws(String purpose) {
    return new Draws(seed, purpose);
  }

  Horizon horizon() {
    return new Horizon(
        YearMonth.of(2024, 1).plusMonths(draws("horizon").wholeBetween(0, 11)), months);
  }

  /** Money in the currency of account or, where the model has two, perhaps in the other. */
  Money money(String purpose, double least, double most) {
    Draws draws = draws("money " + purpose);
    double amount = draws.between(least, most);
    boolean other = draws.chance(0.5) && has(Feature.TWO_CURRENCIES);
    return new Money(amount, other ? "EUR" : "USD");
  }
}

package org.caisson.relations;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.domains.DomainContextBase;
import org.caisson.domain.model.AllocationRule;
import org.caisson.testing.Feature;
import org.caisson.testing.ModelRecipe;

/**
 * Generated models for properties; a failing one is shrunk to few months and few features. Their
 * policies leave lateness alone; for the one that does not see {@link FairRecipes}.
 */
public final class Recipes extends DomainContextBase {

  /** Models of 3 to 12 months with any of the features. */
  @Provide
  Arbitrary<ModelRecipe> recipes() {
    return Combinators.combine(
            Arbitraries.longs().withDistribution(RandomDistribution.uniform()).dontShrink(),
            Arbitraries.integers().between(3, 12),
            Arbitraries.of(AllocationRule.class)
                .filter(rule -> rule != AllocationRule.MAX_MIN_FAIR),
            Arbitraries.of(Feature.class).set().withSizeDistribution(RandomDistribution.uniform()))
        .as(ModelRecipe::new);
  }
}

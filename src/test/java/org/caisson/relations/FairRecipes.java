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

/** Generated models under the policy of max-min fairness. */
public final class FairRecipes extends DomainContextBase {

  /** Models of 3 to 8 months with any of the features. */
  @Provide
  Arbitrary<ModelRecipe> recipes() {
    return Combinators.combine(
            Arbitraries.longs().withDistribution(RandomDistribution.uniform()).dontShrink(),
            Arbitraries.integers().between(3, 8),
            Arbitraries.just(AllocationRule.MAX_MIN_FAIR),
            Arbitraries.of(Feature.class).set().withSizeDistribution(RandomDistribution.uniform()))
        .as(ModelRecipe::new);
  }
}

package org.caisson.domain.model;

import java.util.OptionalDouble;

/**
 * The allocation policy of a model.
 *
 * @param rule how output is divided
 * @param ukraineShare the share of pool deliveries that goes to Ukraine, 0 to 1; present for {@link
 *     AllocationRule#FIXED_SHARE} and only there
 * @param exerciseOptions whether option quantities may be exercised before they expire, where that
 *     serves the objective stages
 */
public record AllocationPolicy(
    AllocationRule rule, OptionalDouble ukraineShare, boolean exerciseOptions) {

  /** Without the exercise of options. */
  public AllocationPolicy(AllocationRule rule, OptionalDouble ukraineShare) {
    this(rule, ukraineShare, false);
  }
}

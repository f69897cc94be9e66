package org.caisson.domain.plant;

import java.time.YearMonth;
import org.caisson.domain.provenance.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A change of capacity that is already decided, in force from its month until the next step.
 *
 * <p>The rates are stated in one item's units a month. On a line that makes several items the step
 * scales all of them in the same proportion.
 *
 * @param month the first month with the new rates
 * @param item whose units the rates are in; may be absent when the line makes one item only
 * @param rate185 the new 1-8-5 rate; absent means unchanged
 * @param max the new MAX rate; absent means unchanged
 * @param msr the new minimum sustaining rate; absent means unchanged
 * @param provenance where the step comes from
 */
public record CapacityStep(
    YearMonth month,
    @Nullable String item,
    @Nullable Double rate185,
    @Nullable Double max,
    @Nullable Double msr,
    Provenance provenance) {}

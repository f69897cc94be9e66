package org.caisson.domain.plant;

import org.caisson.domain.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What it costs to let a line go cold and to start it again. A warm line runs at its minimum
 * sustaining rate or more; a cold one does not run.
 *
 * @param goingCold money when the line goes cold; absent means none
 * @param restart money when it is started again; absent means none
 * @param whole whether the line is warm or cold as a whole (a mixed-integer program); else a part
 *     of it can go cold, at that part of the cost
 */
public record ColdLine(@Nullable Money goingCold, @Nullable Money restart, boolean whole) {}

/**
 * An independent reader of plans: recomputes capacity, stock, contracts, stockpiles and money from
 * the model and the plan's own lists, without the linear program that made it.
 */
@NullMarked
package org.caisson.domain.plan.check;

import org.jspecify.annotations.NullMarked;

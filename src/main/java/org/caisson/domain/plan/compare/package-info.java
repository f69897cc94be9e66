/** What differs between plans: the differences only, the largest first. */
@NullMarked
package org.caisson.domain.plan.compare;

import org.jspecify.annotations.NullMarked;

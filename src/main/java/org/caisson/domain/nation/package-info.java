/** Who orders: nations with their stockpiles and budgets, and the need of Ukraine. */
@NullMarked
package org.caisson.domain.nation;

import org.jspecify.annotations.NullMarked;

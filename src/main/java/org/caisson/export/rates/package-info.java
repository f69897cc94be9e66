/** What lines can make of an item, and what the plan has them make, month by month. */
@NullMarked
package org.caisson.export.rates;

import org.jspecify.annotations.NullMarked;

/** The calendar of a plan: months, and quantities spread over them. */
@NullMarked
package org.caisson.domain.horizon;

import org.jspecify.annotations.NullMarked;

/** Writers of production plans: the plan document as JSON, its tables as CSV. */
@NullMarked
package org.caisson.export;

import org.jspecify.annotations.NullMarked;

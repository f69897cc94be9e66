/** The port to linear programming solvers. What stands behind it is the adapter's business. */
@NullMarked
package org.caisson.solver;

import org.jspecify.annotations.NullMarked;

/**
 * The only place that knows Google OR-Tools: loads its native library once, keeps its objects
 * inside, checks every number before it goes native, and says what each solver's statuses mean.
 */
@NullMarked
package org.caisson.solver.ortools;

import org.jspecify.annotations.NullMarked;

/** From a planning model to its linear program, and from the program's values to a plan. */
@NullMarked
package org.caisson.formulation;

import org.jspecify.annotations.NullMarked;

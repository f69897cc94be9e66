/** The variables of the program, in groups over subjects and months. */
@NullMarked
package org.caisson.formulation.variables;

import org.jspecify.annotations.NullMarked;

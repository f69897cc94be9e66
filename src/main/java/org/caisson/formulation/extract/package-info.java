/** From the values of a solved program back to the words of the domain. */
@NullMarked
package org.caisson.formulation.extract;

import org.jspecify.annotations.NullMarked;

/** The constraint families, one final class each. */
@NullMarked
package org.caisson.formulation.family;

import org.jspecify.annotations.NullMarked;

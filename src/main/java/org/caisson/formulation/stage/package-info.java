/** The objective stages: what is brought to its least, in which order. */
@NullMarked
package org.caisson.formulation.stage;

import org.jspecify.annotations.NullMarked;

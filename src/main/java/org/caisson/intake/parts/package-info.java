/** Reads parts of planning models by themselves, and puts models together from parts. */
@NullMarked
package org.caisson.intake.parts;

import org.jspecify.annotations.NullMarked;

/** Why a plan says what it says: what is scarce, what is late and why, what single sources risk. */
@NullMarked
package org.caisson.planning.explain;

import org.jspecify.annotations.NullMarked;

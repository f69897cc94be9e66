/** The production schedule as exhibit P-21 lays it out. */
@NullMarked
package org.caisson.export.p21;

import org.jspecify.annotations.NullMarked;

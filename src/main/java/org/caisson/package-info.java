/** Caisson: an ammunition production capacity planner. */
@org.jspecify.annotations.NullMarked
package org.caisson;

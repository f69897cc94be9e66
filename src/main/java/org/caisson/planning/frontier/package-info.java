/** What one aim of a plan costs another: the exact trade-off, with the policy behind each point. */
@NullMarked
package org.caisson.planning.frontier;

import org.jspecify.annotations.NullMarked;

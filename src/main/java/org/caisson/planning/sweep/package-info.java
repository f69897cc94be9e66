/**
 * What a plan comes to as one number of its model changes: exactly, from the prices of few plans.
 */
@NullMarked
package org.caisson.planning.sweep;

import org.jspecify.annotations.NullMarked;

/**
 * Why hard data cannot all hold: the smallest set of inputs in conflict, and the least that would
 * make them hold. Works on the linear program of a model; knows nothing of stages or jobs.
 */
@NullMarked
package org.caisson.planning.contradiction;

import org.jspecify.annotations.NullMarked;

/**
 * Linear programs as plain arrays: the model, its writers, solutions and their certificate. Knows
 * neither the domain nor any solver.
 */
@NullMarked
package org.caisson.mathmodel;

import org.jspecify.annotations.NullMarked;

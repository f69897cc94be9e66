/**
 * Changes of planning models in the words of the domain, compiled to operations on the model as one
 * document. Nothing here knows where documents come from.
 */
@NullMarked
package org.caisson.intake.scenario;

import org.jspecify.annotations.NullMarked;

/** The use cases: plan a model, export a stage's program, run plans as jobs. */
@NullMarked
package org.caisson.planning;

import org.jspecify.annotations.NullMarked;

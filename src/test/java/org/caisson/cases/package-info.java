/** Published planning problems with known optima, planned through the public entry point. */
@NullMarked
package org.caisson.cases;

import org.jspecify.annotations.NullMarked;

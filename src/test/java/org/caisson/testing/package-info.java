/** Models and plans that several tests use. */
@NullMarked
package org.caisson.testing;

import org.jspecify.annotations.NullMarked;

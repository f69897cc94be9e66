/** Comparisons of plans as documents and tables. */
@NullMarked
package org.caisson.export.compare;

import org.jspecify.annotations.NullMarked;

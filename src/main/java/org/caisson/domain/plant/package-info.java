/** The industrial base: producers, sites, lines, supplies and stocks. */
@NullMarked
package org.caisson.domain.plant;

import org.jspecify.annotations.NullMarked;

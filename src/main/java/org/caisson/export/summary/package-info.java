/** The summary of a plan that a person reads in a terminal. */
@NullMarked
package org.caisson.export.summary;

import org.jspecify.annotations.NullMarked;

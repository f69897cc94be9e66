/** The command line. */
@NullMarked
package org.caisson.cli;

import org.jspecify.annotations.NullMarked;

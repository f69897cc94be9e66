/** The program while it is being written: its rows, and what each of them stands for. */
@NullMarked
package org.caisson.formulation.program;

import org.jspecify.annotations.NullMarked;

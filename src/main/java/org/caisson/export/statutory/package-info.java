/** Reports with the columns that 10 USC 222c and 222d ask for. */
@NullMarked
package org.caisson.export.statutory;

import org.jspecify.annotations.NullMarked;

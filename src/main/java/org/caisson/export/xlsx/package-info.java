/** Writes sheets as workbooks that open in spreadsheet programs. */
@NullMarked
package org.caisson.export.xlsx;

import org.jspecify.annotations.NullMarked;

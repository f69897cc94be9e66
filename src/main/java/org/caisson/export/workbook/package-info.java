/** The workbook that a manager opens: a plan as sheets, one question each. */
@NullMarked
package org.caisson.export.workbook;

import org.jspecify.annotations.NullMarked;

/**
 * The sheets and cells of XLSX workbooks, read as a stream, with everything that would cost too
 * much memory refused before it does.
 */
@NullMarked
package org.caisson.intake.workbook;

import org.jspecify.annotations.NullMarked;

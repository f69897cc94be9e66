/** Workbooks read back from their bytes. */
package org.caisson.export.xlsx;

/** Writes the tables of sheets as files of comma-separated values. */
@NullMarked
package org.caisson.export.tables;

import org.jspecify.annotations.NullMarked;

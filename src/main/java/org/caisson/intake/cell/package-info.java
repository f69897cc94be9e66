/**
 * What stands in the cells of tables and what is meant by it: numbers, dates, months and lists as
 * people and spreadsheets write them. Whatever can be read in one way only is read; the rest is
 * objected to with the ways it can be read.
 */
@NullMarked
package org.caisson.intake.cell;

import org.jspecify.annotations.NullMarked;

package org.caisson.formulation.program;

/**
 * What a row stands for.
 *
 * @param family the id of the constraint family
 * @param kind the kind of row within the family, as names begin
 * @param number the number of the subject
 * @param subject what it is about, for people
 * @param month the index of the month
 * @param scale user units per unit of the row, 1 unless the row is in tempo
 */
public record RowInfo(
    String family, String kind, int number, String subject, int month, double scale) {}

package org.caisson.formulation.program;

/**
 * Names a row within its family.
 *
 * @param kind the kind of row; unique over all families
 * @param number the number of the subject; kind, number and month make the name unique
 * @param subject the id of what it is about, as the user knows it
 * @param month the index of the month
 * @param scale user units per unit of the row; 1 unless the row is in tempo
 */
public record RowKey(String kind, int number, String subject, int month, double scale) {

  /** A row in the user's own units. */
  public RowKey(String kind, int number, String subject, int month) {
    this(kind, number, subject, month, 1);
  }
}

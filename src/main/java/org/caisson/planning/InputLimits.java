package org.caisson.planning;

/**
 * How large an input may be before it is refused unread.
 *
 * @param bytes of a file or a request body
 * @param inflatedBytes of all parts of a workbook together, unpacked
 * @param inflation how many times larger a part of a workbook may be unpacked than packed, once it
 *     is larger than a megabyte
 * @param parts files inside a workbook
 * @param sheets of a workbook
 * @param rows of a table that hold anything, its header included
 * @param columns of a table
 * @param nesting records and lists of a document inside each other
 * @param values of a document: texts, numbers, records, lists
 * @param textLength characters of one text
 * @param numberLength characters of one number
 * @param faults that are reported; what is found beyond them is counted only
 */
public record InputLimits(
    long bytes,
    long inflatedBytes,
    int inflation,
    int parts,
    int sheets,
    int rows,
    int columns,
    int nesting,
    int values,
    int textLength,
    int numberLength,
    int faults) {

  /** The limits that Caisson is shipped with. */
  public static InputLimits shipped() {
    return new InputLimits(
        32L << 20, 256L << 20, 200, 1000, 60, 50_000, 500, 50, 1_000_000, 32_767, 100, 10_000);
  }
}

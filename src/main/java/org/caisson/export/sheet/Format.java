package org.caisson.export.sheet;

/**
 * How the numbers of a column are shown. The cell holds the number as it is {@link Written}.
 *
 * @param pattern a number format as spreadsheets understand it
 * @param wrapped whether long texts run over several lines
 */
public record Format(String pattern, boolean wrapped) {
  /** Words. */
  public static final Format TEXT = new Format("General", false);

  /** Words that run over several lines. */
  public static final Format PROSE = new Format("General", true);

  /** Quantities of an item: thousands apart, zero as a dash. */
  public static final Format UNITS = new Format("#,##0;-#,##0;\"-\"", false);

  /** Figures of any size: whole from a hundred up, two decimals below where there are any. */
  public static final Format FIGURE = new Format("[>=100]#,##0;[<=-100]-#,##0;#,##0.00", false);

  /** What one more unit is worth: above zero, and small ones matter too. */
  public static final Format WORTH = new Format("[>=100]#,##0;[>=0.01]0.00;0.0E+00", false);

  /** Multiples of a line's 1-8-5 rate. */
  public static final Format TEMPO = new Format("0.00", false);

  /** Parts of a whole. */
  public static final Format SHARE = new Format("0.0%", false);

  /** A duration in years. */
  public static final Format YEARS = new Format("0.0\" years\"", false);

  /** A duration in months. */
  public static final Format MONTHS = new Format("0\" months\"", false);

  /** A calendar or fiscal year, or a count. */
  public static final Format WHOLE = new Format("0", false);

  /** A month. */
  public static final Format MONTH = new Format("yyyy-mm", false);

  private static final Format COUNT = new Format("#,##0", false);

  /** How one of the numbers is shown: of figures, those without decimals show none. */
  public Format of(double value) {
    return equals(FIGURE) && value == Math.rint(value) ? COUNT : this;
  }

  /**
   * An amount of money.
   *
   * @param currency its ISO 4217 code, shown after the number
   */
  public static Format money(String currency) {
    String unit = currency.replaceAll("[^A-Za-z]", "");
    return new Format("#,##0\" %s\";-#,##0\" %s\";\"-\"".formatted(unit, unit), false);
  }

  /** An amount of money in the currency that another column of the row names. */
  public static final Format AMOUNT = new Format("#,##0;-#,##0;\"-\"", false);

  /** The price of a unit in the currency that another column of the row names. */
  public static final Format PRICE = new Format("#,##0.00", false);
}

package org.caisson.intake.cell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Numbers as people write them: with a decimal point or comma, with separators of thousands or
 * without.
 */
public final class NumberText {
  private static final Pattern NOT_FINITE =
      Pattern.compile(
          "[-+]?(nan|inf|infinity|#num!|#div/0!|#value!|#n/a)", Pattern.CASE_INSENSITIVE);
  private static final Pattern PLAIN = Pattern.compile("[-+]?\\d+(\\.\\d*)?([eE][-+]?\\d{1,9})?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?\\d+,\\d+");
  private static final Pattern COMMA_AND_THREE = Pattern.compile("[-+]?[1-9]\\d{0,2},\\d{3}");
  private static final Pattern DOT_AND_THREE = Pattern.compile("[-+]?[1-9]\\d{0,2}\\.\\d{3}");
  private static final String APART = "[' \u2019\u00A0\u2009\u202F]";
  private static final Pattern BY_SPACES =
      Pattern.compile("[-+]?\\d{1,3}(" + APART + "\\d{3})+([.,]\\d+)?");
  private static final Pattern BY_COMMAS =
      Pattern.compile("[-+]?\\d{1,3}((,\\d{3}){2,}(\\.\\d+)?|(,\\d{3})\\.\\d+)");
  private static final Pattern BY_DOTS =
      Pattern.compile("[-+]?\\d{1,3}((\\.\\d{3}){2,}(,\\d+)?|(\\.\\d{3}),\\d+)");
  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,9})?)\\s*%");
  private static final int LONGEST = 100;
  private static final int DIGITS_OF_A_LONG = 18;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final boolean pointIsDecimal;

  /**
   * @param pointIsDecimal whether it is agreed that decimals have a point, so that 1.200 can only
   *     be one and a fifth
   */
  public NumberText(boolean pointIsDecimal) {
    this.pointIsDecimal = pointIsDecimal;
  }

  /** The number that the text can only mean. */
  public Reading read(String text) {
    if (text.length() > LONGEST) {
      return new Reading.Objection("is longer than any number", "round it");
    }
    if (NOT_FINITE.matcher(text).matches()) {
      return new Reading.NotFinite();
    }
    if (COMMA_AND_THREE.matcher(text).matches()) {
      return ambiguous(text, ',');
    }
    if (!pointIsDecimal && DOT_AND_THREE.matcher(text).matches()) {
      return ambiguous(text, '.');
    }
    if (PLAIN.matcher(text).matches()) {
      return value(text);
    }
    if (BY_SPACES.matcher(text).matches()) {
      return value(text.replaceAll(APART, "").replace(',', '.'));
    }
    if (BY_COMMAS.matcher(text).matches()) {
      return value(text.replace(",", ""));
    }
    if (BY_DOTS.matcher(text).matches() || DECIMAL_COMMA.matcher(text).matches()) {
      return value(text.replace(".", "").replace(',', '.'));
    }
    return new Reading.Objection("is not a number", "write digits only, such as " + example(text));
  }

  private static Reading ambiguous(String text, char separator) {
    String mark = String.valueOf(separator);
    return new Reading.Objection(
        "may be a decimal number or have a separator of thousands",
        "write "
            + text.replace(mark, "")
            + " or "
            + new BigDecimal(text.replace(separator, '.')).stripTrailingZeros().toPlainString());
  }

  private static String example(String text) {
    var percent = PERCENT.matcher(text);
    return percent.matches()
        ? new BigDecimal(percent.group(1)).divide(HUNDRED).stripTrailingZeros().toPlainString()
        : "120000 or 0.5";
  }

  private static Reading value(String digits) {
    double value = Double.parseDouble(digits);
    if (!Double.isFinite(value) || value == 0 && hasDigitsAbove0(digits)) {
      return new Reading.NotFinite();
    }
    return new Reading.Read(node(digits, value));
  }

  /** Whether a number that a computer takes for 0 is written as another one. */
  private static boolean hasDigitsAbove0(String digits) {
    return digits.split("[eE]", 2)[0].matches(".*[1-9].*");
  }

  private static JsonNode node(String digits, double value) {
    boolean whole = digits.matches("[-+]?\\d{1," + DIGITS_OF_A_LONG + "}");
    return whole
        ? JsonNodeFactory.instance.numberNode(Long.parseLong(digits))
        : JsonNodeFactory.instance.numberNode(value);
  }
}

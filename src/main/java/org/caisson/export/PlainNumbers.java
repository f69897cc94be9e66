package org.caisson.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.DoubleUnaryOperator;

/**
 * Numbers as people and spreadsheets expect them: {@code 12000000}, not {@code 1.2E7}. What is no
 * finite number becomes null, because JSON has no word for it.
 */
public final class PlainNumbers extends SimpleModule {
  private static final long serialVersionUID = 1L;
  private static final double EXACT_WHOLE_NUMBERS = 1e15;

  /** Digits that a table needs at least, and those beyond which a double is rounding. */
  private static final int FIGURES = 12;

  private static final int MOST_FIGURES = 15;
  private static final int DECIMALS = 9;

  /** Numbers with every digit that they have. */
  public PlainNumbers() {
    this(value -> value);
  }

  private PlainNumbers(DoubleUnaryOperator rounding) {
    super("plain-numbers");
    addSerializer(Double.class, new PlainDouble(rounding));
    addSerializer(double.class, new PlainDouble(rounding));
  }

  /**
   * Numbers for tables: 15 and not 14.999999999998. Twelve figures or nine decimals are kept,
   * whichever is more, and never more than fifteen figures, which is all that a number has; so sums
   * of a table are those of the plan to far less than its proof leaves open.
   */
  public static PlainNumbers rounded() {
    return new PlainNumbers(PlainNumbers::round);
  }

  static double round(double value) {
    if (value == 0 || !Double.isFinite(value)) {
      return value;
    }
    int exponent = (int) Math.floor(Math.log10(Math.abs(value)));
    int decimals =
        Math.min(Math.max(DECIMALS, FIGURES - 1 - exponent), MOST_FIGURES - 1 - exponent);
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
  }

  /** The number in digits. */
  static String text(double value) {
    if (value == Math.rint(value) && Math.abs(value) < EXACT_WHOLE_NUMBERS) {
      return Long.toString((long) value);
    }
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private static final class PlainDouble extends StdSerializer<Double> {
    private static final long serialVersionUID = 1L;

    private final transient DoubleUnaryOperator rounding;

    PlainDouble(DoubleUnaryOperator rounding) {
      super(Double.class);
      this.rounding = rounding;
    }

    @Override
    public void serialize(Double value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      if (Double.isFinite(value)) {
        json.writeNumber(text(rounding.applyAsDouble(value)));
      } else {
        json.writeNull();
      }
    }
  }
}

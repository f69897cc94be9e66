package org.caisson.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Numbers as people and spreadsheets expect them: {@code 12000000}, not {@code 1.2E7}; no digit is
 * lost. What is no finite number becomes null, because JSON has no word for it.
 */
public final class PlainNumbers extends SimpleModule {
  private static final long serialVersionUID = 1L;
  private static final double EXACT_WHOLE_NUMBERS = 1e15;

  public PlainNumbers() {
    super("plain-numbers");
    addSerializer(Double.class, new PlainDouble());
    addSerializer(double.class, new PlainDouble());
  }

  /** The number in digits. */
  public static String text(double value) {
    if (value == Math.rint(value) && Math.abs(value) < EXACT_WHOLE_NUMBERS) {
      return Long.toString((long) value);
    }
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private static final class PlainDouble extends StdSerializer<Double> {
    private static final long serialVersionUID = 1L;

    PlainDouble() {
      super(Double.class);
    }

    @Override
    public void serialize(Double value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      if (Double.isFinite(value)) {
        json.writeNumber(text(value));
      } else {
        json.writeNull();
      }
    }
  }
}

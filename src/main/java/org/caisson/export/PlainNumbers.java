package org.caisson.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import org.caisson.export.sheet.Written;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as people and spreadsheets expect them: {@code 12000000}, not {@code 1.2E7}, and without
 * the rounding noise of a solver ({@link Written}), except in records that are {@link InFull}. What
 * is no finite number becomes null, because JSON has no word for it.
 */
public final class PlainNumbers extends SimpleModule {
  private static final long serialVersionUID = 1L;
  private static final double EXACT_WHOLE_NUMBERS = 1e15;

  /** The rule, for a mapper that writes what came of a plan. */
  public PlainNumbers() {
    super("plain-numbers");
    addSerializer(Double.class, new PlainDouble(false));
    addSerializer(double.class, new PlainDouble(false));
  }

  /** The number in digits. */
  public static String text(double value) {
    if (value == Math.rint(value) && Math.abs(value) < EXACT_WHOLE_NUMBERS) {
      return Long.toString((long) value);
    }
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private static final class PlainDouble extends StdSerializer<Double>
      implements ContextualSerializer {
    private static final long serialVersionUID = 1L;

    private final boolean inFull;

    PlainDouble(boolean inFull) {
      super(Double.class);
      this.inFull = inFull;
    }

    @Override
    public JsonSerializer<?> createContextual(
        SerializerProvider provider, @Nullable BeanProperty property) {
      return new PlainDouble(
          property != null && property.getContextAnnotation(InFull.class) != null);
    }

    @Override
    public void serialize(Double value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      if (Double.isFinite(value)) {
        json.writeNumber(text(inFull ? value : Written.rounded(value)));
      } else {
        json.writeNull();
      }
    }
  }
}

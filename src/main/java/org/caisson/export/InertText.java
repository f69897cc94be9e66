package org.caisson.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;

/**
 * Text in files without types, of which spreadsheet programs compute what looks like a formula: an
 * apostrophe before it is for them the sign of a text.
 */
public final class InertText {
  private InertText() {}

  /** The text as it can stand in a CSV file. */
  public static String of(String text) {
    boolean looksLikeFormula = !text.isEmpty() && "=+-@\t\r\n|%".indexOf(text.charAt(0)) >= 0;
    return looksLikeFormula ? "'" + text : text;
  }

  /** Writes every text of a record so; numbers are no texts. */
  static SimpleModule module() {
    return new SimpleModule("inert text")
        .addSerializer(
            String.class,
            new JsonSerializer<String>() {
              @Override
              public void serialize(String text, JsonGenerator out, SerializerProvider provider)
                  throws IOException {
                out.writeString(of(text));
              }
            });
  }
}

package org.caisson.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import org.caisson.planning.explain.Explanation;

/**
 * Writes an explanation as one JSON document in UTF-8, with the names of the records of {@link
 * Explanation}; months are {@code YYYY-MM}.
 */
public final class ExplanationJson {
  private final ObjectWriter writer =
      JsonMapper.builder()
          .addModule(new PlainNumbers())
          .addModule(new SimpleModule().addSerializer(YearMonth.class, ToStringSerializer.instance))
          .addMixIn(Explanation.class, Marked.class)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build()
          .writerFor(Explanation.class);

  /** Writes the explanation and a line feed; the stream stays open. */
  public void write(Explanation explanation, String marking, OutputStream out) throws IOException {
    String carried = marking.isEmpty() ? null : marking;
    writer.withAttribute(Marked.FIELD, carried).writeValue(out, explanation);
    out.write('\n');
    out.flush();
  }
}

package org.caisson.export.compare;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import org.caisson.export.PlainNumbers;

/**
 * Writes a comparison as one JSON document in UTF-8, with the names of the records of {@link
 * org.caisson.domain.plan.compare.PlanComparison}; months are {@code YYYY-MM}.
 */
public final class ComparisonJson {
  private final ObjectWriter writer =
      JsonMapper.builder()
          .addModule(new PlainNumbers())
          .addModule(new SimpleModule().addSerializer(YearMonth.class, ToStringSerializer.instance))
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build()
          .writerFor(ComparisonDocument.class);

  /** Writes the comparison and a line feed; the stream stays open. */
  public void write(ComparisonDocument comparison, OutputStream out) throws IOException {
    writer.writeValue(out, comparison);
    out.write('\n');
    out.flush();
  }
}

package org.caisson.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import org.caisson.domain.plan.ProductionPlan;

/** Writes a plan as one JSON document in UTF-8. */
public final class PlanJson {
  private final ObjectWriter writer =
      JsonMapper.builder()
          .addModule(new PlainNumbers())
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build()
          .writerFor(PlanDocument.class);

  /** Writes the plan and a line feed; the stream stays open. */
  public void write(ProductionPlan plan, OutputStream out) throws IOException {
    writer.writeValue(out, PlanDocuments.of(plan));
    out.write('\n');
    out.flush();
  }
}

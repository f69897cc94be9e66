package org.caisson.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.caisson.domain.plan.Decision;

/** Writes decisions as one JSON document in UTF-8: a list of the rows of the table. */
public final class DecisionsJson {
  private final ObjectWriter writer =
      JsonMapper.builder()
          .addModule(new PlainNumbers())
          .addMixIn(PlanDocument.Decision.class, Marked.class)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build()
          .writer();

  /** Writes the rows and a line feed; the stream stays open. */
  public void write(List<Decision> decisions, String marking, OutputStream out) throws IOException {
    String carried = marking.isEmpty() ? null : marking;
    writer
        .withAttribute(Marked.FIELD, carried)
        .writeValue(out, decisions.stream().map(PlanDocuments::decision).toList());
    out.write('\n');
    out.flush();
  }
}

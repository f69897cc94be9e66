package org.caisson.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.caisson.domain.plan.peg.Peg;

/** Writes pegging as one JSON document in UTF-8: a list of the rows of the table. */
public final class PeggingJson {
  private final ObjectWriter writer =
      JsonMapper.builder()
          .addModule(new PlainNumbers())
          .addMixIn(PegRow.class, Marked.class)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build()
          .writer();

  /** Writes the rows and a line feed; the stream stays open. */
  public void write(List<Peg> pegs, String marking, OutputStream out) throws IOException {
    String carried = marking.isEmpty() ? null : marking;
    writer
        .withAttribute(Marked.FIELD, carried)
        .writeValue(out, pegs.stream().map(PegRows::row).toList());
    out.write('\n');
    out.flush();
  }
}

package org.caisson.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes wire records as CSV (RFC 4180) in UTF-8: a heading with the names of the fields, then one
 * row a record. Numbers are written without the rounding noise of a solver.
 */
public final class CsvRows {
  private final CsvMapper mapper =
      CsvMapper.builder()
          .addModule(PlainNumbers.rounded())
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build();

  /** Writes the rows, the heading also when there is no row; the stream stays open. */
  public <R> void write(Class<R> row, List<? extends R> rows, OutputStream out) throws IOException {
    var schema = mapper.schemaFor(row).withHeader();
    try (SequenceWriter writer = mapper.writer(schema).writeValues(out)) {
      writer.writeAll(rows);
    }
    out.flush();
  }
}

package org.caisson.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes wire records as CSV (RFC 4180) in UTF-8: a heading with the names of the fields, then one
 * row a record. Numbers are those of the document, texts are such that spreadsheet programs do not
 * compute what looks like a formula.
 */
public final class CsvRows {
  private final CsvMapper mapper =
      CsvMapper.builder()
          .addModule(new PlainNumbers())
          .addModule(InertText.module())
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build();

  /** Writes the rows, the heading also when there is no row; the stream stays open. */
  public <R> void write(Class<R> row, List<? extends R> rows, OutputStream out) throws IOException {
    write(row, rows, "", out);
  }

  /**
   * Writes rows that carry a marking: it is the last column of each, for a row can be copied
   * without its file. Without a marking there is no such column.
   */
  public <R> void write(Class<R> row, List<? extends R> rows, String marking, OutputStream out)
      throws IOException {
    CsvSchema fields = mapper.schemaFor(row);
    CsvMapper writing = mapper;
    if (!marking.isEmpty()) {
      fields = fields.rebuild().addColumn(Marked.FIELD).build();
      writing = mapper.copy();
      writing.addMixIn(row, Marked.class);
    }
    try (SequenceWriter writer =
        writing.writer(fields.withHeader()).withAttribute(Marked.FIELD, marking).writeValues(out)) {
      writer.writeAll(rows);
    }
    out.flush();
  }
}

package org.caisson.export.tables;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.caisson.export.InertText;
import org.caisson.export.PlainNumbers;
import org.caisson.export.sheet.Cell;
import org.caisson.export.sheet.Column;
import org.caisson.export.sheet.Row;
import org.caisson.export.sheet.Table;

/**
 * Writes the table of a sheet as CSV (RFC 4180) in UTF-8: a heading with the ids of the columns,
 * then one row a row. The marking is the last column of every row, for a row can be copied without
 * its file.
 *
 * <p>Spreadsheet programs compute what looks like a formula in a CSV file. A text that does has an
 * apostrophe put before it, which they take for the sign of a text.
 *
 * @param marking the marking; empty when there is none
 */
public record SheetCsv(String marking) {
  private static final String MARKING = "marking";

  /** Writes the table; the stream stays open. */
  public void write(Table table, OutputStream out) throws IOException {
    CsvMapper mapper =
        CsvMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();
    CsvSchema.Builder columns = CsvSchema.builder();
    table.columns().stream().map(Column::id).forEach(columns::addColumn);
    columns.addColumn(MARKING);
    try (SequenceWriter writer = mapper.writer(columns.build().withHeader()).writeValues(out)) {
      for (Row row : table.rows()) {
        writer.write(texts(row));
      }
    }
    out.flush();
  }

  private List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    row.cells().forEach(cell -> texts.add(text(cell)));
    texts.add(InertText.of(marking));
    return texts;
  }

  private static String text(Cell cell) {
    if (cell instanceof Cell.Text text) {
      return InertText.of(text.value());
    }
    if (cell instanceof Cell.Number number) {
      return PlainNumbers.text(number.value());
    }
    return cell instanceof Cell.Month month ? month.value().toString() : "";
  }
}

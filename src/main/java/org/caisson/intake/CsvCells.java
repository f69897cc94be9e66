package org.caisson.intake;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.caisson.planning.InputLimits;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV text as lists of cells, one by one and within the limits. */
final class CsvCells implements Closeable {
  private final CsvParser parser;
  private final InputLimits limits;
  private int rows;

  /** The table is larger than the limits allow; the message is for its author. */
  static final class TooMuchException extends IOException {
    private static final long serialVersionUID = 1L;

    private TooMuchException(String message) {
      super(message);
    }
  }

  CsvCells(String text, char separator, InputLimits limits) throws IOException {
    this.limits = limits;
    this.parser = new CsvFactory().createParser(text);
    parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
    parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator));
  }

  /**
   * The cells of the next row; null when there is none.
   *
   * @throws TooMuchException when there are too many rows or columns or a cell is too long
   */
  @Nullable List<String> nextRow() throws IOException {
    JsonToken token = parser.nextToken();
    while (token != null && token != JsonToken.VALUE_STRING) {
      token = parser.nextToken();
    }
    if (token == null) {
      return null;
    }
    rows++;
    refuseIf(
        rows > limits.rows(), "The table has more than %d rows. Maybe split it.", limits.rows());
    List<String> cells = new ArrayList<>();
    for (; token == JsonToken.VALUE_STRING; token = parser.nextToken()) {
      refuseIf(
          cells.size() == limits.columns(),
          "The row has more than %d cells. Maybe remove columns that are not needed.",
          limits.columns());
      refuseIf(
          parser.getTextLength() > limits.textLength(),
          "The row has a cell of more than %d characters. Maybe a quotation mark is opened and never closed, or shorten it.",
          limits.textLength());
      cells.add(parser.getText());
    }
    return cells;
  }

  private static void refuseIf(boolean tooMuch, String message, int limit) throws TooMuchException {
    if (tooMuch) {
      throw new TooMuchException(message.formatted(limit));
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}

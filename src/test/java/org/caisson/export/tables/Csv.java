package org.caisson.export.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.caisson.export.sheet.Row;
import org.caisson.export.sheet.Sheet;
import org.caisson.export.sheet.Table;

/** The tables of sheets as the lines of their CSV files. */
public final class Csv {
  private Csv() {}

  /** The whole file, line by line. */
  public static List<String> lines(Sheet sheet, String marking) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SheetCsv(marking).write(sheet.table(), out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  /** Some of its columns, in this order; the heading first. */
  public static List<String> columns(Sheet sheet, String... ids) throws IOException {
    Table table = sheet.table();
    List<String> lines = new ArrayList<>();
    var columns = List.of(ids).stream().map(table::indexOf).toList();
    var few =
        new Table(
            columns.stream().map(table.columns()::get).toList(),
            table.rows().stream()
                .map(
                    row ->
                        Row.of(columns.stream().map(row.cells()::get).collect(Collectors.toList())))
                .toList());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SheetCsv("M").write(few, out);
    out.toString(StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.substring(0, line.lastIndexOf(',')))
        .forEach(lines::add);
    return lines;
  }
}

package org.caisson.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caisson.intake.cell.Cell;
import org.caisson.intake.cell.CellKind;
import org.caisson.intake.cell.MonthHeading;
import org.caisson.intake.cell.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What a table looks like: one sheet of a workbook, or one CSV file.
 *
 * @param name of the sheet, or of the file without .csv
 * @param within the pointer, in the model as one document, of the part that the table belongs to
 * @param section the list of the document that its rows are elements of; for a table inside another
 *     that of the other
 * @param parent whose rows its rows belong to; null where they stand for themselves
 * @param required whether a document without it is not complete
 * @param meaning what a row is, in words
 * @param columns in the order in which they are explained
 */
record TableShape(
    String name,
    String within,
    String section,
    @Nullable Parent parent,
    boolean required,
    String meaning,
    List<TableColumn> columns) {
  private static final Pattern VARIED = Pattern.compile("[^\\p{L}\\p{N}]");

  /**
   * Where the rows of a table inside another belong.
   *
   * @param table the name of the other
   * @param column the column that names the row of the other by its id
   * @param field the list of the other's record that the rows are elements of
   */
  record Parent(String table, String column, String field) {}

  /** The pointer of its list in the model as one document. */
  String pointer() {
    return within + "/" + section;
  }

  /** The column of that name, however it is capitalised and whatever stands between its words. */
  Optional<TableColumn> column(String written) {
    String plain = plain(written);
    return columns.stream().filter(column -> plain(column.name()).equals(plain)).findFirst();
  }

  /**
   * The column that a cell of the header names: one of the table's, or that of a month in a table
   * that has a schedule.
   */
  Optional<TableColumn> column(Cell heading) {
    return column(heading.shown())
        .or(
            () ->
                schedule()
                    .flatMap(
                        schedule ->
                            MonthHeading.of(heading)
                                .filter(Reading.Read.class::isInstance)
                                .map(month -> due((Reading.Read) month, schedule))));
  }

  /** The column that can be spread over one for each month. */
  Optional<TableColumn> schedule() {
    return columns.stream().filter(column -> column.kind() == CellKind.SPANS).findFirst();
  }

  private static TableColumn due(Reading.Read month, TableColumn schedule) {
    return new TableColumn(
        month.value().textValue(),
        schedule.path(),
        CellKind.DUE,
        false,
        schedule.meaning(),
        List.of());
  }

  List<String> columnNames() {
    return columns.stream().map(TableColumn::name).toList();
  }

  List<String> requiredColumns() {
    return columns.stream().filter(TableColumn::required).map(TableColumn::name).toList();
  }

  boolean isCalled(String written) {
    return plain(written).equals(plain(name));
  }

  /** A name without what people vary in names: capitals, blanks, marks. */
  private static String plain(String name) {
    return VARIED.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}

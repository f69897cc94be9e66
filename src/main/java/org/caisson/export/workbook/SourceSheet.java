package org.caisson.export.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caisson.domain.provenance.Basis;
import org.caisson.domain.provenance.Provenance;
import org.caisson.domain.validation.StatedSources;
import org.caisson.domain.validation.StatedSources.StatedSource;
import org.caisson.export.sheet.Cell;
import org.caisson.export.sheet.Column;
import org.caisson.export.sheet.Format;
import org.caisson.export.sheet.Row;
import org.caisson.export.sheet.Sheet;
import org.caisson.export.sheet.Table;
import org.jspecify.annotations.Nullable;

/** Where the figures of the model come from, record by record. */
final class SourceSheet {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("place", "Place in the model", Format.TEXT, 44),
          new Column("subject", "Record", Format.TEXT, 26),
          new Column("basis", "Basis", Format.TEXT, 13),
          new Column("source", "Source", Format.PROSE, 60),
          new Column("note", "Note", Format.PROSE, 80));

  /** What is said of records that say nothing. */
  private static final String UNSTATED = "not stated";

  private SourceSheet() {}

  static Sheet of(PlanBook book) {
    List<Row> rows = StatedSources.of(book.model()).stream().map(SourceSheet::row).toList();
    return new Sheet(
        "Sources",
        "Sources of the model's figures",
        "Reported: publicly reported, with its source. Derived: arithmetic on reported figures."
            + " Illustrative: assumed, reported by nobody.",
        new Table(COLUMNS, rows),
        2,
        Sheet.Printing.LYING);
  }

  private static Row row(StatedSource record) {
    Provenance provenance = record.provenance();
    return Row.of(
        Cell.of(record.pointer()),
        Cell.of(record.subject()),
        Cell.of(words(provenance.basis())),
        Cell.of(provenance.source()),
        Cell.of(provenance.note()));
  }

  /** How many records have which basis. */
  static List<Row> counts(PlanBook book) {
    List<StatedSource> records = StatedSources.of(book.model());
    List<Row> rows = new ArrayList<>();
    for (Basis basis : Basis.values()) {
      rows.add(count(records, basis));
    }
    rows.add(count(records, null));
    return rows;
  }

  private static Row count(List<StatedSource> records, @Nullable Basis basis) {
    long count = records.stream().filter(r -> r.provenance().basis() == basis).count();
    return Row.of(Cell.of(words(basis)), Cell.of((double) count), Cell.of("records"), Cell.BLANK);
  }

  private static String words(@Nullable Basis basis) {
    return basis == null ? UNSTATED : basis.name().toLowerCase(Locale.ROOT);
  }
}

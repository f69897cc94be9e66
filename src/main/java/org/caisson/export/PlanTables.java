package org.caisson.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.plan.ProductionPlan;

/** Writes a plan as CSV files into a folder, one file a table. */
public final class PlanTables {
  private static final String CSV = ".csv";
  private static final String PART = ".part";

  private final CsvRows csv = new CsvRows();

  /**
   * Writes every table, replacing files of the same names. Tables get their names only once all of
   * them are written: when writing fails, what was there before is still there and whole.
   *
   * @return the files that were written
   */
  public List<Path> write(ProductionPlan plan, Path folder) throws IOException {
    PlanDocument document = PlanDocuments.of(plan);
    Files.createDirectories(folder);
    List<Path> parts = new ArrayList<>();
    try {
      for (PlanTable<?> table : PlanTable.ALL) {
        Path part = folder.resolve(table.name() + CSV + PART);
        try (OutputStream out = Files.newOutputStream(part)) {
          parts.add(part);
          write(table, document, out);
        }
      }
      parts.add(pegging(plan, folder.resolve(PegRows.NAME + CSV + PART)));
      parts.add(stockAges(plan, folder.resolve(StockAge.NAME + CSV + PART)));
      List<Path> files = new ArrayList<>();
      for (Path part : parts) {
        files.add(finish(part));
      }
      return files;
    } finally {
      for (Path part : parts) {
        Files.deleteIfExists(part);
      }
    }
  }

  private <R> void write(PlanTable<R> table, PlanDocument document, OutputStream out)
      throws IOException {
    csv.write(table.row(), table.rows().apply(document), out);
  }

  private Path pegging(ProductionPlan plan, Path part) throws IOException {
    try (OutputStream out = Files.newOutputStream(part)) {
      csv.write(PegRow.class, PegRows.of(plan, line -> true).toList(), out);
    }
    return part;
  }

  private Path stockAges(ProductionPlan plan, Path part) throws IOException {
    try (OutputStream out = Files.newOutputStream(part)) {
      csv.write(StockAge.class, StockAge.of(plan), out);
    }
    return part;
  }

  private static Path finish(Path part) throws IOException {
    String name = String.valueOf(part.getFileName());
    Path file = part.resolveSibling(name.substring(0, name.length() - PART.length()));
    return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }
}

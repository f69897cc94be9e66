package org.caisson.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.plan.ProductionPlan;

/** Writes a plan as CSV files into a folder, one file a table. */
public final class PlanTables {
  private final CsvRows csv = new CsvRows();

  /**
   * Writes every table, replacing files of the same names.
   *
   * @return the files that were written
   */
  public List<Path> write(ProductionPlan plan, Path folder) throws IOException {
    PlanDocument document = PlanDocuments.of(plan);
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    for (PlanTable<?> table : PlanTable.ALL) {
      files.add(write(table, document, folder));
    }
    return files;
  }

  private <R> Path write(PlanTable<R> table, PlanDocument document, Path folder)
      throws IOException {
    Path file = folder.resolve(table.name() + ".csv");
    try (OutputStream out = Files.newOutputStream(file)) {
      csv.write(table.row(), table.rows().apply(document), out);
    }
    return file;
  }
}

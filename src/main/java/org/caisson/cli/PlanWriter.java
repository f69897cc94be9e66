package org.caisson.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.export.PlanJson;
import org.caisson.export.PlanTables;
import org.caisson.export.named.ExportFormat;
import org.caisson.export.named.NamedExport;
import org.caisson.export.summary.Glyphs;
import org.caisson.export.summary.PlanSummary;

/** Writes a plan to the terminal or into a folder. */
final class PlanWriter {
  private final Terminal terminal;
  private final Glyphs glyphs;

  PlanWriter(Terminal terminal, Glyphs glyphs) {
    this.terminal = terminal;
    this.glyphs = glyphs;
  }

  /** The summary on standard output. */
  void text(ProductionPlan plan, PlanningModel model) {
    terminal.textOut().print(new PlanSummary(glyphs).of(plan, model));
    terminal.textOut().flush();
  }

  /** The document on standard output, in UTF-8 whatever the terminal. */
  void json(ProductionPlan plan) throws IOException {
    new PlanJson().write(plan, terminal.out());
  }

  /** The summary as a file. */
  void text(ProductionPlan plan, PlanningModel model, Path folder) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve("plan.txt");
    Files.writeString(file, new PlanSummary(glyphs).of(plan, model), StandardCharsets.UTF_8);
    tell(List.of(file));
  }

  /** The document as a file. */
  void json(ProductionPlan plan, Path folder) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve("plan.json");
    try (OutputStream out = Files.newOutputStream(file)) {
      new PlanJson().write(plan, out);
    }
    tell(List.of(file));
  }

  /** The tables as files. */
  void csv(ProductionPlan plan, Path folder) throws IOException {
    tell(new PlanTables().write(plan, folder));
  }

  /** The workbook as a file. */
  void xlsx(ProductionPlan plan, PlanningModel model, Path folder) throws IOException {
    export(plan, model, NamedExport.WORKBOOK, ExportFormat.XLSX, folder.resolve("plan.xlsx"));
  }

  /** Exports as files, each by its name. */
  void exports(
      ProductionPlan plan,
      PlanningModel model,
      List<NamedExport> exports,
      ExportFormat format,
      Path folder)
      throws IOException {
    for (NamedExport export : exports) {
      export(plan, model, export, format, folder.resolve(export.fileName(format)));
    }
  }

  private void export(
      ProductionPlan plan, PlanningModel model, NamedExport export, ExportFormat format, Path file)
      throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      export.write(plan, model, format, out);
    }
    tell(List.of(file));
  }

  private void tell(List<Path> files) {
    files.forEach(file -> terminal.err().println("Written: " + file));
  }
}

package org.caisson.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.export.named.ExportFormat;
import org.caisson.export.named.NamedExport;
import org.caisson.export.summary.Glyphs;
import org.caisson.export.summary.PlanSummary;
import org.caisson.export.xlsx.ReadBack;
import org.caisson.testing.Rewrite;
import org.caisson.testing.ShellModel;
import org.caisson.testing.ShellPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is written of a plan carries its marking. */
class MarkedOutputsTest {
  private static final String MARKING =
      "NATO RESTRICTED / VS-NFD // REL TO DEU, NLD, POL, FRA, ITA, ESP, UKR // EXPORT CONTROLLED //"
          + " EXERCISE ONLY";
  private static final ProductionPlan PLAN = Rewrite.with(ShellPlan.solved(), "marking", MARKING);

  @Test
  void everyRowOfEveryTableEndsWithIt(@TempDir Path folder) throws IOException {
    new PlanTables().write(PLAN, folder);
    int rows = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        List<String> lines = Files.readAllLines(file);
        assertTrue(lines.get(0).endsWith(",marking"), file::toString);
        for (String line : lines.subList(1, lines.size())) {
          assertTrue(line.endsWith(",\"" + MARKING + "\""), () -> file + ": " + line);
          rows++;
        }
      }
    }
    assertTrue(rows > 300, "there were rows to look at");
  }

  @Test
  void everyNamedExportHasIt() throws IOException {
    for (NamedExport export : NamedExport.values()) {
      for (ExportFormat format : export.formats()) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(PLAN, ShellModel.model(), format, out);
        if (format == ExportFormat.CSV) {
          assertTrue(
              out.toString(StandardCharsets.UTF_8)
                  .lines()
                  .findFirst()
                  .orElseThrow()
                  .endsWith(",marking"));
        } else {
          ReadBack back = ReadBack.of(out.toByteArray());
          for (String sheet : back.names()) {
            assertEquals(MARKING, back.sheet(sheet).getRow(0).getCell(0).getStringCellValue());
            assertTrue(back.sheet(sheet).getFooter().getCenter().contains(MARKING), sheet);
          }
        }
      }
    }
  }

  @Test
  void theDocumentAndTheSummaryHaveIt() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PlanJson().write(PLAN, out);
    assertEquals(MARKING, new ObjectMapper().readTree(out.toByteArray()).path("marking").asText());
    String text = new PlanSummary(Glyphs.ASCII).of(PLAN, ShellModel.model());
    assertEquals(MARKING, text.lines().findFirst().orElseThrow().strip(), "longer than a line");
  }

  @Test
  void whatIsPrintedOfDecisionsHasItInEveryRow() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DecisionsJson().write(PLAN.decisions(), MARKING, out);
    assertEquals(MARKING, new ObjectMapper().readTree(out.toByteArray()).at("/0/marking").asText());
    out.reset();
    new DecisionsJson().write(PLAN.decisions(), "", out);
    assertFalse(out.toString(StandardCharsets.UTF_8).contains("marking"));
  }
}

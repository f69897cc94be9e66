package org.caisson.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.caisson.domain.plan.ClosingLevel;
import org.caisson.domain.plan.MaterialPlan;
import org.caisson.domain.plan.Movement;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.Scrapped;
import org.caisson.export.summary.Glyphs;
import org.caisson.export.summary.PlanSummary;
import org.caisson.testing.Rewrite;
import org.caisson.testing.ShellModel;
import org.caisson.testing.ShellPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What moves and closes the stocks of sites, as tables and as text. */
class MaterialListingsTest {
  private static final YearMonth JANUARY = YearMonth.of(2024, 1);

  private static ProductionPlan plan() {
    MaterialPlan material =
        new MaterialPlan(
            List.of(
                new Movement("truck", "fuze", "S1", "S2", JANUARY, JANUARY.plusMonths(1), 40),
                new Movement(
                    "rail", "fuze", "S1", "S2", JANUARY.plusMonths(1), JANUARY.plusMonths(1), 2.5)),
            List.of(
                new Scrapped("fuze", "S1", JANUARY, 30), new Scrapped("fuze", null, JANUARY, 7)),
            List.of(
                new ClosingLevel("shell", "S1", 90, 100, null),
                new ClosingLevel("fuze", "S1", 25, 0, 20.0),
                new ClosingLevel("fuze", "S2", 50, 50, 50.0)));
    return Rewrite.with(ShellPlan.solved(), "material", material);
  }

  @Test
  void eachIsATable(@TempDir Path folder) throws IOException {
    new PlanTables().write(plan(), folder);
    assertEquals(
        List.of(
            "lane,item,from,to,month,arrives,quantity,marking",
            "truck,fuze,S1,S2,2024-01,2024-02,40,UNCLASSIFIED",
            "rail,fuze,S1,S2,2024-02,2024-02,2.5,UNCLASSIFIED"),
        Files.readAllLines(folder.resolve("movements.csv")));
    assertEquals(
        List.of(
            "item,site,month,quantity,marking",
            "fuze,S1,2024-01,30,UNCLASSIFIED",
            "fuze,,2024-01,7,UNCLASSIFIED"),
        Files.readAllLines(folder.resolve("scrapped.csv")));
    assertEquals(
        List.of(
            "item,site,quantity,least,most,missing,above,marking",
            "shell,S1,90,100,,10,0,UNCLASSIFIED",
            "fuze,S1,25,0,20,0,5,UNCLASSIFIED",
            "fuze,S2,50,50,50,0,0,UNCLASSIFIED"),
        Files.readAllLines(folder.resolve("closing-stocks.csv")));
  }

  @Test
  void theSummaryAddsThemUp() {
    String text = new PlanSummary(Glyphs.ASCII).of(plan(), ShellModel.model());
    for (String line :
        List.of(
            "  moved     fuze from S1 to S2: 42.5",
            "  scrapped  fuze at S1: 30",
            "  scrapped  fuze at any site: 7",
            "  left      shell at S1: 90 round, 10 fewer than asked for",
            "  left      fuze at S1: 25 piece, 5 more than asked for",
            "  left      fuze at S2: 50 piece, as asked for")) {
      assertTrue(text.contains(line + "\n"), text);
    }
  }

  @Test
  void theSummarySaysNothingWhereThereIsNothing() {
    String text = new PlanSummary(Glyphs.ASCII).of(ShellPlan.solved(), ShellModel.model());
    assertTrue(!text.contains("STOCKS OF SITES"), text);
  }
}

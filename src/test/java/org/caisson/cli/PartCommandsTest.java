package org.caisson.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contract sets and industrial bases by themselves, and their templates, on the command line. */
@QuarkusMainTest
class PartCommandsTest {
  private static final String SMALL = "src/test/resources/models/small";
  private static final String HEADER =
      "id,contract,item,buyers,destination,priority,firm,schedule\n";

  @TempDir Path folder;

  @Test
  void aTemplateIsWrittenAndValidBeforeItIsFilledIn(QuarkusMainLauncher caisson) {
    for (String part : new String[] {"contracts", "industrial-base"}) {
      String file = folder.resolve(part + ".xlsx").toString();
      LaunchResult written = caisson.launch("template", part, "--out", file, "--model", SMALL);
      assertEquals(0, written.exitCode(), written.getErrorOutput());
      assertEquals("Written: " + file, written.getOutput());
      LaunchResult valid = caisson.launch("validate", file);
      assertEquals(0, valid.exitCode(), valid.getOutput());
      assertTrue(valid.getOutput().startsWith("Valid by itself: "), valid.getOutput());
    }
  }

  @Test
  void aFileThatMayHaveBeenFilledInIsNotWrittenOver(QuarkusMainLauncher caisson)
      throws IOException {
    Path file = Files.writeString(folder.resolve("mine.xlsx"), "mine");
    LaunchResult result = caisson.launch("template", "--out", file.toString());
    assertEquals(2, result.exitCode());
    assertTrue(
        result
            .getErrorOutput()
            .contains("is there already, and may have been filled in. Maybe give --out another"),
        result.getErrorOutput());
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void aPartThatHasNoTemplateAndAFileThatIsNoWorkbookAreRefused(QuarkusMainLauncher caisson) {
    LaunchResult part = caisson.launch("template", "nations", "--out", "n.xlsx");
    assertEquals(2, part.exitCode());
    assertTrue(
        part.getErrorOutput()
            .contains("ERROR Part (nations) is not known. Maybe contracts or industrial-base."));
    LaunchResult file = caisson.launch("template", "--out", "contracts.csv");
    assertEquals(2, file.exitCode());
    assertTrue(file.getErrorOutput().contains("ERROR File (contracts.csv) is not named .xlsx."));
  }

  @Test
  void aContractSetIsValidatedByItself(QuarkusMainLauncher caisson) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("team-north.csv"), HEADER + "A,K,SHELL,DEU,POOL,1,100,2025-03=100\n");
    LaunchResult result = caisson.launch("validate", file.toString());
    assertEquals(0, result.exitCode(), result.getOutput());
    assertTrue(
        result
            .getOutput()
            .startsWith("Valid by itself: contract set with 1 contracts, 1 contractLines; content"),
        result.getOutput());
  }

  @Test
  void aMarkingBesideATableIsShown(QuarkusMainLauncher caisson) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("team-north.csv"), HEADER + "A,K,SHELL,DEU,POOL,1,100,2025-03=100\n");
    Files.writeString(folder.resolve("team-north-marking.csv"), "marking\nSECRET // REL TO DEU\n");
    LaunchResult result = caisson.launch("validate", file.toString());
    assertEquals(0, result.exitCode(), result.getOutput());
    assertTrue(
        result
            .getOutput()
            .startsWith(
                "Valid by itself: contract set with 1 contracts, 1 contractLines; marked SECRET //"
                    + " REL TO DEU; content "),
        result.getOutput());
  }

  @Test
  void itsFaultsAreShownWithTheirCells(QuarkusMainLauncher caisson) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("team-north.csv"), HEADER + "A,K,SHELL,DEU,POOL,soon,100,2025-03=100\n");
    LaunchResult result = caisson.launch("validate", file.toString());
    assertEquals(2, result.exitCode());
    assertTrue(result.getOutput().startsWith("ERROR team-north.csv:"), result.getOutput());
    assertTrue(result.getOutput().contains("(row 2, column priority) soon:"), result.getOutput());
    assertTrue(result.getOutput().contains("1 error, 0 warnings."), result.getOutput());
  }
}

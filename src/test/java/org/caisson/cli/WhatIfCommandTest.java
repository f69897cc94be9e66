package org.caisson.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caisson.testing.SmallModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command what-if on the small model, whose plans are worked out in SmallWhatIf. */
@QuarkusMainTest
class WhatIfCommandTest {
  private static final String MAX = "industrialBase/lines/load/products/0/max";

  @TempDir Path folder;

  private String model() throws IOException {
    Files.createDirectories(folder.resolve("scenarios"));
    Files.writeString(
        folder.resolve("scenarios/forge-out.json"),
        """
        {"name": "forge-out", "description": "The line is out in March.",
         "changes": [{"change": "LINE_OUT", "line": "load", "from": "2025-03", "to": "2025-03"}]}
        """);
    return Files.writeString(folder.resolve("model.json"), SmallModel.JSON).toString();
  }

  @Test
  void aSettingIsShownBesideTheBase(QuarkusMainLauncher caisson) throws IOException {
    LaunchResult result = caisson.launch("what-if", model(), "--set", MAX + "=3000", "--ascii");
    assertEquals(0, result.exitCode(), result.getErrorOutput());
    String shown = result.getOutput();
    assertTrue(shown.startsWith("Base      One line\nBeside    1 plan, each certified\n"), shown);
    assertTrue(shown.contains("  late-1       Lateness of contract lines"), shown);
    assertTrue(shown.lines().anyMatch(line -> line.matches("  base +4 500 .*")), shown);
    assertTrue(
        shown.lines().anyMatch(line -> line.matches("  load/products/0/max=3000 +-2 000 .*")),
        shown);
    assertTrue(
        shown
            .lines()
            .anyMatch(
                line ->
                    line.matches(
                        " +K1-1, 155 mm shell +2025-05 +2025-04  1 month earlier, -2 000"
                            + " unit-months")),
        shown);
    assertTrue(
        result.getErrorOutput().contains("What if 1 of 1: load/products/0/max=3000 ... SOLVED"));
  }

  @Test
  void aScenarioAndEachSettingStandSideBySideInOneDocument(QuarkusMainLauncher caisson)
      throws IOException {
    LaunchResult result =
        caisson.launch(
            "what-if",
            model(),
            "--scenario",
            "forge-out",
            "--set",
            MAX + "=*1.5",
            "--set",
            MAX + "=+20%",
            "--each",
            "--cold",
            "--format",
            "json");
    assertEquals(0, result.exitCode(), result.getErrorOutput());
    JsonNode document = new ObjectMapper().readTree(result.getOutput());
    assertEquals(3, document.path("others").size());
    assertEquals("forge-out", document.at("/others/0/scenario").asText());
    assertEquals("SOLVED", document.at("/others/1/status").asText());
    JsonNode lateness = document.at("/differences/stages/0/values");
    assertEquals(4500, lateness.path("base").asDouble(), 1e-6);
    // 2,400 from March on: 750 + 1,000 + 850 + 700 = 3,300; 3,000 as in the text.
    assertEquals(2500, lateness.at("/others/1").asDouble(), 1e-6);
    assertEquals(3300, lateness.at("/others/2").asDouble(), 1e-6);
  }

  @Test
  void aTableHasOneRowAFigureAndPlan(QuarkusMainLauncher caisson) throws IOException {
    LaunchResult result =
        caisson.launch("what-if", model(), "--set", MAX + "=3000", "--format", "csv");
    assertEquals(0, result.exitCode(), result.getErrorOutput());
    assertTrue(
        result.getOutput().startsWith("table,subject,measure,unit,plan,base,value,difference\n"),
        result.getOutput());
    assertTrue(
        result
            .getOutput()
            .contains(
                "contractLines,K1-1,cleared,month,load/products/0/max=3000,2025-05,2025-04,-1"),
        result.getOutput());
  }

  @Test
  void whatCannotBeSetIsToldWithItsPath(QuarkusMainLauncher caisson) throws IOException {
    LaunchResult result =
        caisson.launch("what-if", model(), "--set", "industrialBase/lines/loadd/rampLimit=1");
    assertEquals(2, result.exitCode());
    assertTrue(
        result.getErrorOutput().contains("ERROR --set:/changes/0/path"), result.getErrorOutput());
    assertTrue(result.getErrorOutput().contains("Maybe you meant `load`."));
    assertEquals("", result.getOutput());
  }

  @Test
  void nothingAskedIsAMisuse(QuarkusMainLauncher caisson) throws IOException {
    LaunchResult result = caisson.launch("what-if", model());
    assertEquals(2, result.exitCode());
    assertTrue(
        result.getErrorOutput().contains("Nothing (no --set, no --scenario) is asked"),
        result.getErrorOutput());
  }

  @Test
  void aSettingWithoutAValueIsRefused(QuarkusMainLauncher caisson) throws IOException {
    LaunchResult result = caisson.launch("what-if", model(), "--set", MAX);
    assertEquals(2, result.exitCode());
    assertTrue(
        result.getErrorOutput().contains("is not a path and a value. Maybe write it like"),
        result.getErrorOutput());
  }
}

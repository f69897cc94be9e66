package org.caisson.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.caisson.testing.SmallModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusMainTest
class CommandsTest {
  private static final String WRONG = SmallModel.WRONG;

  @TempDir Path folder;

  @Test
  void versionIsOneLineAndNothingElse(QuarkusMainLauncher caisson) {
    LaunchResult result = caisson.launch("--version");
    assertEquals(0, result.exitCode());
    assertTrue(result.getOutput().matches("caisson \\d+\\.\\d+\\.\\d+\\S*"), result.getOutput());
    assertEquals("", result.getErrorOutput());
  }

  @Test
  void helpNamesTheCommandsAndTheExitCodes(QuarkusMainLauncher caisson) {
    LaunchResult result = caisson.launch("--help");
    assertEquals(0, result.exitCode());
    for (String word :
        List.of(
            "serve",
            "validate",
            "plan",
            "explain",
            "what-if",
            "export-lp",
            "3 stopped by a limit")) {
      assertTrue(result.getOutput().contains(word), word);
    }
  }

  @Test
  void anUnknownCommandIsToldWithASuggestion(QuarkusMainLauncher caisson) {
    LaunchResult result = caisson.launch("plam");
    assertEquals(2, result.exitCode());
    assertTrue(
        result.getErrorOutput().contains("ERROR Unmatched argument at index 0: 'plam'"),
        result.getErrorOutput());
    assertTrue(result.getErrorOutput().contains("Did you mean: caisson plan"));
    assertEquals("", result.getOutput());
  }

  @Test
  void anUnknownOptionIsRefused(QuarkusMainLauncher caisson) throws IOException {
    LaunchResult result = caisson.launch("validate", model(SmallModel.JSON), "--strict");
    assertEquals(2, result.exitCode());
    assertTrue(
        result.getErrorOutput().contains("ERROR Unknown option: '--strict'"),
        result.getErrorOutput());
  }

  @Test
  void aValidModelIsSaidToBe(QuarkusMainLauncher caisson) throws IOException {
    LaunchResult result = caisson.launch("validate", model(SmallModel.JSON));
    assertEquals(0, result.exitCode());
    assertTrue(
        result.getOutput().startsWith("Valid: One line, 2025-01 to 2025-06, "), result.getOutput());
  }

  @Test
  void anInvalidModelIsShownWithEveryFaultAndItsPlace(QuarkusMainLauncher caisson)
      throws IOException {
    LaunchResult result = caisson.launch("validate", model(WRONG));
    assertEquals(2, result.exitCode());
    assertTrue(result.getOutput().contains("ERROR "), result.getOutput());
    String shown = result.getOutput();
    assertTrue(shown.contains("ERROR model.json:/horizon:"), shown);
    assertTrue(shown.contains("ERROR model.json:/contractLines/0/firm -9000"), shown);
    assertTrue(shown.contains("Maybe"), shown);
    assertTrue(shown.lines().anyMatch(l -> l.matches("\\d+ errors, \\d+ warnings?\\.")), shown);
  }

  @Test
  void aPlanIsATextOnStandardOutputWithProgressOnStandardError(QuarkusMainLauncher caisson)
      throws IOException {
    LaunchResult result = caisson.launch("plan", model(SmallModel.JSON), "--ascii");
    assertEquals(0, result.exitCode());
    assertTrue(result.getOutput().contains("SOLVED"), result.getOutput());
    assertTrue(result.getOutput().contains("TEMPO BY LINE"), result.getOutput());
    assertFalse(result.getOutput().contains("Stage 1 of"), result.getOutput());
    String progress = result.getErrorOutput();
    assertTrue(progress.startsWith("Model One line: 6 months"), progress);
    assertTrue(progress.contains("Linear program: "), progress);
    assertTrue(progress.contains("Stage 1 of "), progress);
    assertTrue(progress.contains("SOLVED after "), progress);
  }

  @Test
  void aWarningIsSaidOnceAndWhereThePlanIs(QuarkusMainLauncher caisson) throws IOException {
    String large =
        model(
            SmallModel.JSON.replace(
                "\"budgets\": [",
                "\"budgets\": [{\"year\": 2035, \"amount\": {\"amount\": 1, \"currency\": \"USD\"}},"));
    LaunchResult text = caisson.launch("plan", large, "--ascii");
    String message = "2035";
    assertTrue(text.getOutput().contains(message), text.getOutput());
    assertFalse(text.getErrorOutput().contains(message), text.getErrorOutput());
    assertTrue(
        text.getErrorOutput()
            .contains("0 errors, 1 warning. The summary lists them under TO KNOW.\n"),
        text.getErrorOutput());

    LaunchResult json = caisson.launch("plan", large, "--format", "json");
    assertTrue(json.getErrorOutput().contains(message), json.getErrorOutput());
  }

  @Test
  void aBudgetThatAnAdvanceBreaksIsHelpedByMoney(QuarkusMainLauncher caisson) throws IOException {
    String advance =
        SmallModel.JSON
            .replace("30000000", "10000000")
            .replace(
                "\"priority\": 1,",
                """
                "priority": 1,
                "payments": [{"kind": "ADVANCE", "share": 0.5}, {"kind": "DELIVERY", "share": 0.5}],
                """);
    String shown = caisson.launch("plan", model(advance), "--ascii").getOutput();
    // Half of 9,000 at 3,000 is due in January: 13,500,000 against 10,000,000.
    assertTrue(
        shown.contains(
            """
              budget of Germany for 2025, 10 000 000 USD, where 13 500 000 USD are due whatever is delivered:
              the advance on contract line K1-1 in 2025-01, 13 500 000 USD
            """),
        shown);
    assertTrue(
        shown.contains("WAY OUT BY MORE MONEY  3 500 000 USD in all, the least there is\n"), shown);
    assertTrue(shown.contains("with none of them kept, 3 500 000 USD are still"), shown);
  }

  @Test
  void aContradictionIsShownWithItsWaysOutAndEndsWithTwo(QuarkusMainLauncher caisson)
      throws IOException {
    LaunchResult result = caisson.launch("plan", model(SmallModel.CONTRADICTORY), "--ascii");
    assertEquals(2, result.exitCode());
    String shown = result.getOutput();
    assertTrue(shown.contains("Status    CONTRADICTORY: hard data contradict each other"), shown);
    assertTrue(
        shown.contains(
            """
            CANNOT ALL HOLD  2 inputs; without any one of them the others can, each of which was solved
            """),
        shown);
    assertTrue(
        shown.contains(
            "  ramp limit of Load line, tempo 0.5 (500 round of 155 mm shell) a month\n"),
        shown);
    assertTrue(
        shown.contains("  need of Ukraine of 155 mm shell in 2025-01, 2 000 round\n"), shown);
    assertTrue(
        shown.contains("WAY OUT BY EXTRA CAPACITY  0.5 tempo in all, the least there is\n"), shown);
    assertTrue(
        shown.contains("WAY OUT BY RELAXED COMMITMENTS  500 round in all, the least there is\n"),
        shown);
    assertTrue(shown.contains("  Planned with this: Lateness"), shown);
    assertFalse(shown.contains("TEMPO BY LINE"), shown);
    assertFalse(shown.contains("TO KNOW"), "it stands above, once: " + shown);
  }

  @Test
  void whatExplainSaysOfAContradictionIsTheContradiction(QuarkusMainLauncher caisson)
      throws IOException {
    LaunchResult text = caisson.launch("explain", model(SmallModel.CONTRADICTORY), "--ascii");
    assertEquals(2, text.exitCode());
    assertTrue(text.getOutput().contains("CANNOT ALL HOLD  2 inputs"), text.getOutput());

    LaunchResult json =
        caisson.launch("explain", model(SmallModel.CONTRADICTORY), "--format", "json");
    assertEquals(2, json.exitCode());
    assertTrue(json.getOutput().contains("\"status\" : \"CONTRADICTORY\""), json.getOutput());
    assertTrue(json.getOutput().contains("\"kind\" : \"EXTRA_CAPACITY\""), json.getOutput());
  }

  @Test
  void aPlanAsJsonIsOneDocument(QuarkusMainLauncher caisson) throws IOException {
    LaunchResult result = caisson.launch("plan", model(SmallModel.JSON), "--format", "json");
    assertEquals(0, result.exitCode());
    assertTrue(result.getOutput().startsWith("{"), result.getOutput());
    assertTrue(result.getOutput().endsWith("}"), result.getOutput());
    assertTrue(result.getOutput().contains("\"status\" : \"SOLVED\""), result.getOutput());
  }

  @Test
  void anInvalidModelAsJsonIsOneDocumentToo(QuarkusMainLauncher caisson) throws IOException {
    LaunchResult result = caisson.launch("plan", model(WRONG), "--format", "json");
    assertEquals(2, result.exitCode());
    assertTrue(result.getOutput().startsWith("{"), result.getOutput());
    assertTrue(result.getOutput().contains("\"status\" : \"INVALID\""), result.getOutput());
    assertTrue(result.getErrorOutput().contains(":/horizon"), result.getErrorOutput());
  }

  @Test
  void theScenarioIsNamedInThePlan(QuarkusMainLauncher caisson) {
    String model = "src/test/resources/models/small";
    LaunchResult json =
        caisson.launch("plan", model, "--scenario", "forge-lost", "--format", "json");
    assertEquals(0, json.exitCode(), json.getErrorOutput());
    assertTrue(json.getOutput().contains("\"scenario\" : \"forge-lost\""), json.getOutput());
  }

  @Test
  void theHelpOfPlanSaysWhereScenariosAre(QuarkusMainLauncher caisson) {
    String help = caisson.launch("plan", "--help").getOutput().replaceAll("\\s+", " ");
    assertTrue(help.contains("of a file in <model>/scenarios."), help);
  }

  @Test
  void aPlanAsCsvIsOneFileATable(QuarkusMainLauncher caisson) throws IOException {
    Path out = folder.resolve("tables");
    LaunchResult result =
        caisson.launch("plan", model(SmallModel.JSON), "--format", "csv", "--out", out.toString());
    assertEquals(0, result.exitCode());
    assertEquals("", result.getOutput());
    assertTrue(result.getErrorOutput().contains("Written: "), result.getErrorOutput());
    for (String table : List.of("schedule", "tempos", "deliveries", "certificate", "budgets")) {
      assertTrue(Files.size(out.resolve(table + ".csv")) > 0, table);
    }
    assertEquals(
        "line,item,month,quantity,accepted,available,tempo",
        Files.readAllLines(out.resolve("schedule.csv")).get(0));
  }

  @Test
  void csvWithoutAFolderIsRefused(QuarkusMainLauncher caisson) throws IOException {
    LaunchResult result = caisson.launch("plan", model(SmallModel.JSON), "--format", "csv");
    assertEquals(2, result.exitCode());
    assertTrue(
        result
            .getErrorOutput()
            .contains(
                "ERROR Format (csv) is one file a table and needs a folder."
                    + " Maybe add --out <folder>."),
        result.getErrorOutput());
  }

  @Test
  void aWorkbookNeedsAFolder(QuarkusMainLauncher caisson) throws IOException {
    LaunchResult result = caisson.launch("plan", model(SmallModel.JSON), "--format", "xlsx");
    assertEquals(2, result.exitCode());
    assertTrue(
        result
            .getErrorOutput()
            .contains(
                "ERROR Format (xlsx) is a file and needs a folder. Maybe add --out <folder>."),
        result.getErrorOutput());
  }

  @Test
  void aWorkbookIsWrittenIntoTheFolderAndNothingElseIsSaid(QuarkusMainLauncher caisson)
      throws IOException {
    Path out = folder.resolve("out");
    LaunchResult result =
        caisson.launch("plan", model(SmallModel.JSON), "--format", "xlsx", "--out", out.toString());
    assertEquals(0, result.exitCode(), result.getErrorOutput());
    assertEquals("", result.getOutput());
    assertTrue(result.getErrorOutput().contains("Written: " + out.resolve("plan.xlsx")));
    assertFalse(result.getErrorOutput().contains("Log4j"), result.getErrorOutput());
    byte[] start = Arrays.copyOf(Files.readAllBytes(out.resolve("plan.xlsx")), 2);
    assertEquals("PK", new String(start, StandardCharsets.US_ASCII));
  }

  @Test
  void anExportIsWrittenByItsName(QuarkusMainLauncher caisson) throws IOException {
    Path out = folder.resolve("out");
    LaunchResult result =
        caisson.launch(
            "plan",
            model(SmallModel.JSON),
            "--export",
            "p21",
            "--export",
            "stocks",
            "--format",
            "csv",
            "--out",
            out.toString());
    assertEquals(0, result.exitCode(), result.getErrorOutput());
    assertTrue(result.getErrorOutput().contains("Written: " + out.resolve("stocks.csv")));
    assertTrue(Files.readString(out.resolve("p21.csv")).startsWith("contractLine,manufacturer,"));
    assertFalse(Files.exists(out.resolve("deliveries.csv")));
  }

  @Test
  void exportsThatCannotBeWrittenAreRefusedBeforePlanning(QuarkusMainLauncher caisson)
      throws IOException {
    String model = model(SmallModel.JSON);
    String out = folder.resolve("out").toString();
    for (var wrong :
        Map.of(
                List.of("--export", "p12", "--format", "csv"),
                "ERROR Export (p12) is not known. Maybe you mean p21.",
                List.of("--export", "everything", "--format", "csv"),
                "ERROR Export (everything) is not known."
                    + " Maybe one of: workbook, p21, industrial-base, stocks, value.",
                List.of("--export", "workbook", "--format", "csv"),
                "ERROR Export (workbook) is not written as csv. Maybe use --format xlsx.",
                List.of("--export", "p21"),
                "ERROR Export (p21) is a table or a workbook."
                    + " Maybe add --format xlsx --out <folder>.")
            .entrySet()) {
      List<String> arguments = new ArrayList<>(List.of("plan", model, "--out", out));
      arguments.addAll(wrong.getKey());
      LaunchResult result = caisson.launch(arguments.toArray(String[]::new));
      assertEquals(2, result.exitCode());
      assertTrue(result.getErrorOutput().contains(wrong.getValue()), result.getErrorOutput());
    }
  }

  @Test
  void anUnknownFormatIsRefusedWithThoseThereAre(QuarkusMainLauncher caisson) throws IOException {
    LaunchResult result = caisson.launch("plan", model(SmallModel.JSON), "--format", "xml");
    assertEquals(2, result.exitCode());
    assertTrue(
        result
            .getErrorOutput()
            .contains("ERROR Format (xml) is not known. Maybe one of: text, json, csv, xlsx."),
        result.getErrorOutput());
  }

  @Test
  void aFileInPlaceOfTheFolderIsToldBeforeSolving(QuarkusMainLauncher caisson) throws IOException {
    Path taken = Files.createFile(folder.resolve("taken"));
    LaunchResult result = caisson.launch("plan", model(SmallModel.JSON), "--out", taken.toString());
    assertEquals(2, result.exitCode());
    assertTrue(result.getErrorOutput().contains(taken + " is a file."), result.getErrorOutput());
    assertFalse(result.getErrorOutput().contains("Stage 1 of"), result.getErrorOutput());
  }

  @Test
  void anUnknownProfileIsRefusedWithTheKnownOnes(QuarkusMainLauncher caisson) throws IOException {
    LaunchResult result = caisson.launch("plan", model(SmallModel.JSON), "--profile", "hasty");
    assertEquals(2, result.exitCode());
    assertTrue(
        result.getErrorOutput().contains("ERROR Unknown profile (hasty)."),
        result.getErrorOutput());
    assertTrue(result.getErrorOutput().contains("quick, standard, thorough"));
  }

  /** The same model with more ordered than the line can make, so that it is late. */
  private static final String LATE =
      SmallModel.JSON
          .replace("\"firm\": 9000", "\"firm\": 15000")
          .replace("\"quantity\": 9000", "\"quantity\": 15000")
          .replace("\"amount\": 30000000", "\"amount\": 90000000");

  @Test
  void anExplanationIsATextOnStandardOutputWithEachPlanOnStandardError(QuarkusMainLauncher caisson)
      throws IOException {
    LaunchResult result = caisson.launch("explain", model(LATE), "--ascii");
    assertEquals(0, result.exitCode());
    String text = result.getOutput();
    assertTrue(text.startsWith("Why       One line"), text);
    assertTrue(text.contains("ramp limit of Load line"), text);
    assertTrue(text.contains("WHAT COMES BEHIND"), text);
    assertTrue(text.contains("K1-1, 155 mm shell: late from 2025-01"), text);
    assertTrue(text.contains("tried: MAX and ramp limit of Load line doubled"), text);
    assertFalse(text.contains("Again 1"), text);
    assertTrue(
        result.getErrorOutput().contains("Again 1: MAX and ramp limit of Load line raised by 10 %"),
        result.getErrorOutput());
  }

  @Test
  void anExplanationAsJsonIsOneDocument(QuarkusMainLauncher caisson) throws IOException {
    LaunchResult result =
        caisson.launch(
            "explain",
            model(LATE),
            "--format",
            "json",
            "--relieve",
            "0",
            "--tries",
            "0",
            "--losses",
            "shell",
            "--loss-from",
            "2025-02");
    assertEquals(0, result.exitCode());
    assertTrue(result.getOutput().startsWith("{"), result.getOutput());
    assertTrue(result.getOutput().endsWith("}"), result.getOutput());
    assertTrue(result.getOutput().contains("\"to\" : \"2025-06\""), result.getOutput());
    assertTrue(result.getErrorOutput().contains("Load line lost in 2025-02..2025-06"));
  }

  @Test
  void deliveriesArePeggedBackAndOutputForward(QuarkusMainLauncher caisson) throws IOException {
    LaunchResult back = caisson.launch("explain", model(LATE), "--ascii", "--pegging", "K1-1");
    assertEquals(0, back.exitCode());
    assertTrue(back.getOutput().contains("WHERE THE DELIVERIES OF K1-1 COME FROM"));
    assertTrue(back.getOutput().contains("155 mm shell"), back.getOutput());
    assertFalse(back.getOutput().contains("BOTTLENECKS"), back.getOutput());
    assertFalse(back.getErrorOutput().contains("Again 1"), back.getErrorOutput());
    LaunchResult forward = caisson.launch("explain", model(LATE), "--ascii", "--pegging", "load");
    assertTrue(forward.getOutput().contains("WHERE WHAT Load line GIVES GOES"));
    assertTrue(forward.getOutput().contains("K1-1"), forward.getOutput());
    LaunchResult json =
        caisson.launch("explain", model(LATE), "--pegging", "K1-1", "--format", "json");
    assertTrue(json.getOutput().startsWith("[ {"), json.getOutput());
    assertTrue(json.getOutput().contains("\"source\" : \"load\""), json.getOutput());
  }

  @Test
  void theStageThatSettledADeliveryIsNamed(QuarkusMainLauncher caisson) throws IOException {
    LaunchResult text =
        caisson.launch(
            "explain", model(LATE), "--ascii", "--decided", "K1-1", "--month", "2025-02");
    assertEquals(0, text.exitCode());
    assertTrue(text.getOutput().contains("WHICH STAGE SETTLED K1-1"), text.getOutput());
    assertTrue(
        text.getOutput().contains("Lateness of contract lines of priority 1"), text.getOutput());
    LaunchResult json =
        caisson.launch("explain", model(LATE), "--decided", "load", "--format", "json");
    assertTrue(json.getOutput().contains("\"kind\" : \"TEMPO\""), json.getOutput());
  }

  @Test
  void whatCannotBeExplainedIsRefused(QuarkusMainLauncher caisson) throws IOException {
    String model = model(LATE);
    refused(
        caisson.launch("explain", model, "--contract", "K7"),
        "ERROR Contract line (K7) does not exist in this model." + " Maybe one of: K1-1.");
    refused(
        caisson.launch("explain", model, "--contract", "K1-2"),
        "ERROR Contract line (K1-2) does not exist in this model. Maybe you mean K1-1.");
    refused(
        caisson.launch("explain", model, "--pegging", "laod"),
        "ERROR There is no contract line, line or supply (laod) in this model. Maybe you mean load.");
    refused(
        caisson.launch("explain", model, "--decided", "laod"),
        "ERROR There is no contract line or line (laod) in this model. Maybe you mean load.");
    refused(
        caisson.launch("explain", model, "--losses", "fuze"),
        "ERROR Item (fuze) is not single-sourced in this model. Maybe one of: shell.");
    refused(
        caisson.launch("explain", model, "--month", "2025-02"),
        "ERROR A month (2025-02) is chosen, but nothing that it is of."
            + " Maybe add --pegging or --decided with a contract line.");
    refused(
        caisson.launch("explain", model, "--tries", "some"),
        "ERROR Number (some) of lines to try is not one. Maybe 3, or all.");
    refused(
        caisson.launch("explain", model, "--loss-from", "May"),
        "ERROR Month (May) is not a month. Maybe write 2025-03.");
    refused(
        caisson.launch("explain", model, "--format", "csv"),
        "ERROR Format (csv) is not one of an explanation. Maybe use --format text or json.");
    refused(
        caisson.launch("explain", model, "--tries", "-1"),
        "ERROR A number below 0 (-1) cannot be relieved or tried. Maybe 0 for none.");
    refused(
        caisson.launch("explain", model, "--decided", "load", "--month", "2031-01"),
        "ERROR Month (2031-01) is not planned in this model."
            + " Maybe 2025-06, the last one of 2025-01 to 2025-06.");
    refused(
        caisson.launch("explain", model, "--loss-from", "2024-12"),
        "ERROR Month (2024-12) is not planned in this model."
            + " Maybe 2025-01, the first one of 2025-01 to 2025-06.");
    refused(
        caisson.launch("explain", model, "--pegging", "load", "--decided", "load"),
        "ERROR Option --pegging answers a question of its own, and --decided would be ignored"
            + " beside it. Maybe ask one after the other.");
    refused(
        caisson.launch("explain", model, "--decided", "load", "--tries", "3", "--contract", "K1-1"),
        "ERROR Option --decided answers a question of its own, and --tries and --contract would be"
            + " ignored beside it. Maybe ask one after the other.");
    assertEquals(2, caisson.launch("explain", model(WRONG)).exitCode());
  }

  private static void refused(LaunchResult result, String message) {
    assertEquals(2, result.exitCode());
    assertTrue(result.getErrorOutput().contains(message), result.getErrorOutput());
    assertEquals("", result.getOutput());
  }

  @Test
  void aStageIsWrittenAsMpsAndAsLp(QuarkusMainLauncher caisson) throws IOException {
    for (String name : List.of("s1.mps", "s1.lp")) {
      Path file = folder.resolve(name);
      LaunchResult result =
          caisson.launch(
              "export-lp", model(SmallModel.JSON), "--stage", "1", "--out", file.toString());
      assertEquals(0, result.exitCode());
      assertEquals("", result.getOutput());
      assertTrue(Files.size(file) > 0, name);
    }
  }

  @Test
  void aStageThatDoesNotExistIsRefused(QuarkusMainLauncher caisson) throws IOException {
    String file = folder.resolve("s.mps").toString();
    LaunchResult result =
        caisson.launch("export-lp", model(SmallModel.JSON), "--stage", "99", "--out", file);
    assertEquals(2, result.exitCode());
    assertTrue(result.getErrorOutput().contains("ERROR Stage (99)"), result.getErrorOutput());
    assertTrue(result.getErrorOutput().contains("Maybe"), result.getErrorOutput());
  }

  @Test
  void aFileOfAnUnknownEndingIsRefused(QuarkusMainLauncher caisson) throws IOException {
    LaunchResult result =
        caisson.launch("export-lp", model(SmallModel.JSON), "--stage", "1", "--out", "s.txt");
    assertEquals(2, result.exitCode());
    assertTrue(
        result
            .getErrorOutput()
            .contains("ERROR File (s.txt) has neither of the endings .mps and .lp"),
        result.getErrorOutput());
  }

  @Test
  void aFolderThatCannotBeWrittenIsToldWithoutATrace(QuarkusMainLauncher caisson)
      throws IOException {
    String file = folder.resolve("absent").resolve("s.mps").toString();
    LaunchResult result =
        caisson.launch("export-lp", model(SmallModel.JSON), "--stage", "1", "--out", file);
    assertEquals(1, result.exitCode());
    assertTrue(
        result.getErrorOutput().contains("ERROR A file or folder cannot be used: "),
        result.getErrorOutput());
    assertFalse(result.getErrorOutput().contains("\tat "), result.getErrorOutput());
  }

  private String model(String text) throws IOException {
    return Files.writeString(folder.resolve("model.json"), text).toString();
  }
}

package org.caisson.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.zjsonpatch.JsonPatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caisson.domain.validation.Check;
import org.caisson.domain.validation.Checks;
import org.caisson.domain.validation.Issue;
import org.caisson.domain.validation.Severity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Walks the register of checks. Each check has a case of its own, {@code checks/<code>.json}: a
 * patch that makes the small model wrong, and all that must be reported of it.
 */
class CheckCasesTest {
  /** Held by tests in Java: JSON cannot state what it forbids. */
  private static final Set<String> TESTED_ELSEWHERE = Set.of("number.notFinite");

  private static final Path CASES = Path.of("src/test/resources/checks");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void everyCheckHasACaseAndEveryCaseACheck() throws IOException {
    Set<String> cases = new HashSet<>(TESTED_ELSEWHERE);
    try (Stream<Path> files = Files.list(CASES)) {
      files.forEach(file -> cases.add(file.getFileName().toString().replace(".json", "")));
    }
    assertEquals(new HashSet<>(codes()), cases);
  }

  @Test
  void noTwoChecksReportUnderOneCode() {
    assertEquals(codes().size(), new HashSet<>(codes()).size());
  }

  @Test
  void everyCheckHasASentence() {
    for (Check check : Checks.all()) {
      assertTrue(check.sentence().matches("[A-Z].*\\."), check.code());
    }
  }

  @Test
  void everyCheckAndEveryFaultOfReadingIsInTheTableOfTheModelFormat() throws IOException {
    String readme = Files.readString(Path.of("models/README.md"));
    for (Check check : Checks.all()) {
      String severity = check.severity() == Severity.ERROR ? "error" : "warning";
      String row = "| `" + check.code() + "` | " + severity + " | " + check.sentence() + " |";
      assertTrue(readme.contains(row), "models/README.md lacks the row " + row);
    }
  }

  @TestFactory
  Stream<DynamicTest> eachCaseIsReportedInFullAndNothingElseIs() {
    return Checks.all().stream()
        .filter(check -> !TESTED_ELSEWHERE.contains(check.code()))
        .map(check -> DynamicTest.dynamicTest(check.code(), () -> prove(check)));
  }

  private static List<String> codes() {
    return Checks.all().stream().map(Check::code).toList();
  }

  private static void prove(Check check) {
    JsonNode given = json(CASES.resolve(check.code() + ".json"));
    JsonNode wrong =
        JsonPatch.apply(given.path("patch"), json(Path.of("src/test/resources/models/small.json")));
    ReadResult result = new ModelReader().read(wrong.toString(), "wrong.json");

    List<String> expected = new ArrayList<>();
    given.path("expect").forEach(issue -> expected.add(line(issue)));
    List<String> found =
        result.issues().stream().map(located -> line(located.issue())).sorted().toList();
    assertEquals(String.join("\n", expected.stream().sorted().toList()), String.join("\n", found));
    for (JsonNode issue : given.path("expect")) {
      assertSays(result, issue);
    }
    assertEquals(result.errors().isEmpty(), result.model().isPresent());
    assertTrue(
        result.issues().stream()
            .filter(located -> located.issue().code().equals(check.code()))
            .allMatch(located -> located.issue().severity() == check.severity()));
  }

  private static void assertSays(ReadResult result, JsonNode expected) {
    String message =
        result.issues().stream()
            .map(LocatedIssue::issue)
            .filter(issue -> line(issue).equals(line(expected)))
            .map(Issue::message)
            .findFirst()
            .orElseThrow();
    assertTrue(message.contains(expected.path("says").asText()), message);
    assertTrue(message.contains(" Maybe "), message);
  }

  private static String line(JsonNode issue) {
    return issue.path("severity").asText()
        + " "
        + issue.path("code").asText()
        + " "
        + issue.path("pointer").asText()
        + " = "
        + (issue.path("value").isNull() ? "nothing" : issue.path("value").asText());
  }

  private static String line(Issue issue) {
    return issue.severity()
        + " "
        + issue.code()
        + " "
        + issue.pointer()
        + " = "
        + (issue.value() == null ? "nothing" : issue.value());
  }

  private static JsonNode json(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

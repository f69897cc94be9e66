package org.caisson.intake;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Wrong models, each with many faults, several of them in one record. Each folder of {@code wrong}
 * holds a model, {@code expected.txt} all that must be said of it: nothing is missing, nothing is
 * said twice, nothing else is said.
 */
class WrongModelsTest {
  private static final Path WRONG = Path.of("src/test/resources/wrong");

  @TestFactory
  Stream<DynamicTest> everyFaultIsReportedAtOnceWithPlaceReasonAndRemedy() {
    return folders().map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> prove(f)));
  }

  @Test
  void thereAreTenWrongModelsAtLeastEachWithSeveralErrors() {
    assertTrue(folders().count() >= 10);
    assertAll(folders().map(f -> () -> assertTrue(read(f).errors().size() >= 5, f::toString)));
  }

  @Test
  void everyCodeThatReadingReportsIsInTheTableOfTheModelFormat() throws IOException {
    String readme = Files.readString(Path.of("models/README.md"));
    Set<String> unlisted = new TreeSet<>();
    folders()
        .flatMap(folder -> read(folder).issues().stream())
        .map(located -> located.issue().code())
        .filter(code -> !readme.contains("| `" + code + "` |"))
        .forEach(unlisted::add);
    assertEquals(Set.of(), unlisted);
  }

  private static void prove(Path folder) throws IOException {
    ReadResult result = read(folder);
    String found =
        result.issues().stream()
            .map(WrongModelsTest::told)
            .collect(Collectors.joining("\n", "", "\n"));
    assertEquals(Files.readString(folder.resolve("expected.txt")), found);
    assertTrue(result.model().isEmpty());
    assertAll(
        result.issues().stream()
            .map(l -> () -> assertTrue(l.issue().message().contains(" Maybe "), l::toString)));
  }

  private static String told(LocatedIssue located) {
    return located.issue().severity()
        + " "
        + located.issue().code()
        + "\n  "
        + located.where()
        + "\n  "
        + located.issue().message();
  }

  private static ReadResult read(Path folder) {
    Path document = folder.resolve("document.json");
    ModelReader reader = new ModelReader();
    if (Files.exists(document)) {
      return reader.read(document);
    }
    List<String> scenarios = reader.scenarios(folder);
    return scenarios.isEmpty() ? reader.read(folder) : reader.read(folder, scenarios.get(0));
  }

  private static Stream<Path> folders() {
    try (Stream<Path> folders = Files.list(WRONG)) {
      return folders.sorted().toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

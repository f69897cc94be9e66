package org.caisson.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plant.IndustrialBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenariosTest {
  private static final Path SMALL = Path.of("src/test/resources/models/small");

  private final ModelReader reader = new ModelReader();

  @Test
  void aScenarioChangesTheModelAndItsHash() {
    ReadResult base = reader.read(SMALL);
    ReadResult changed = reader.read(SMALL, "forge-lost");
    PlanningModel model = changed.model().orElseThrow();
    IndustrialBase industry = model.industrialBase();
    assertEquals(1800, industry.lines().get(1).products().get(0).max());
    assertEquals("BODY-EU", industry.supplies().get(2).id());
    assertNotEquals(base.contentHash(), changed.contentHash());
    assertEquals(base.model().orElseThrow().nations(), model.nations());
  }

  @Test
  void theScenariosOfAModelAreListed() {
    assertEquals(List.of("forge-lost"), reader.scenarios(SMALL));
  }

  @Test
  void anUnknownScenarioIsAnsweredWithThoseThereAre() {
    LocatedIssue issue = reader.read(SMALL, "ramp-slips").issues().get(0);
    assertEquals(
        "This model has no scenario `ramp-slips`. Maybe add scenarios/ramp-slips.json, or use one"
            + " of `forge-lost`.",
        issue.issue().message());
    assertTrue(reader.read(SMALL, "ramp-slips").model().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {'op':'remove','path':'/industrialBase/lines/0/rampLimt'} | `/industrialBase/lines/0` has no `rampLimt`. Maybe you meant `rampLimit`.
          {'op':'replace','path':'/industrialBase/lines/9/name','value':1} | `/industrialBase/lines` has 3 elements, counted from 0, and no `9`. Maybe use a smaller number, or - to add at the end.
          {'op':'add','path':'/industrialBase/line/0','value':1} | `/industrialBase` has no `line`. Maybe you meant `lines`.
          {'op':'add','path':'/contractLines/x','value':1} | `/contractLines` has 3 elements, counted from 0, and no `x`.
          {'op':'move','from':'/nation','path':'/nations/0'} | the model has no `nation`. Maybe you meant `nations`.
          {'op':'copy','path':'/nations/0'} | it has no `from`. Maybe add where the value is taken from.
          {'op':'replace','path':'/name'} | it has no `value`. Maybe add one.
          {'op':'test','path':'/name','value':'large'} | Expected value "large" but found value "small". Maybe the model changed since it was written.
          """)
  void anOperationThatCannotBeDoneIsReportedWithItsPlace(
      String operation, String why, @TempDir Path folder) throws IOException {
    copySmall(folder);
    String patch = operation.replace('\'', '"');
    Files.writeString(
        folder.resolve("scenarios/bad.json"),
        "{\"name\":\"bad\",\"description\":\"x\",\"patch\":["
            + "{\"op\":\"replace\",\"path\":\"/marking\",\"value\":\"x\"},"
            + patch
            + "]}");
    ReadResult result = reader.read(folder, "bad");
    assertEquals(1, result.issues().size(), result.issues()::toString);
    LocatedIssue issue = result.issues().get(0);
    assertEquals("scenarios/bad.json, /patch/1", issue.where());
    assertTrue(issue.issue().message().startsWith("Operation 2 of the scenario, "));
    assertTrue(issue.issue().message().contains(why), issue.issue().message());
    assertTrue(result.model().isEmpty());
  }

  @Test
  void aScenarioFileIsHeldAgainstItsSchema(@TempDir Path folder) throws IOException {
    copySmall(folder);
    Files.writeString(
        folder.resolve("scenarios/bad.json"),
        "{\"name\":\"good\",\"patch\":[{\"op\":\"ad\",\"path\":\"name\"}],\"changes\":1}");
    assertEquals(
        List.of(
            "/changes field.type",
            "/description field.missing",
            "/name scenario.name",
            "/patch/0/op field.value",
            "/patch/0/path field.value"),
        reader.read(folder, "bad").issues().stream()
            .map(issue -> issue.pointer() + " " + issue.issue().code())
            .toList());
  }

  private static void copySmall(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("scenarios"));
    try (Stream<Path> files = Files.list(SMALL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
  }
}

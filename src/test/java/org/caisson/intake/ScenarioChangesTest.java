package org.caisson.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caisson.domain.model.PlanningModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Scenarios that change a model in the words of the domain, with parents and all faults at once.
 */
class ScenarioChangesTest {
  private static final Path SMALL = Path.of("src/test/resources/models/small");

  private final ModelReader reader = new ModelReader();

  @TempDir Path folder;

  @BeforeEach
  void copySmall() throws IOException {
    Files.createDirectories(folder.resolve("scenarios"));
    try (Stream<Path> files = Files.list(SMALL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
  }

  private void scenario(String name, String rest) throws IOException {
    Files.writeString(
        folder.resolve("scenarios/" + name + ".json"),
        "{\"name\":\"%s\",\"description\":\"x\",%s}".formatted(name, rest.replace('\'', '"')));
  }

  private List<String> faults(String scenario) {
    return reader.read(folder, scenario).issues().stream()
        .map(issue -> issue.where() + " " + issue.issue().code())
        .toList();
  }

  private static double rampOfFirst(PlanningModel model) {
    return model.industrialBase().lines().get(0).rampLimit();
  }

  /** The ramp limit doubled by the parent, then three times that: changes go before the patch. */
  @Test
  void aParentIsMadeFirstThenTheChangesThenThePatch() throws IOException {
    String line = reader.read(folder).model().orElseThrow().industrialBase().lines().get(0).id();
    double before = rampOfFirst(reader.read(folder).model().orElseThrow());
    scenario("base", "'changes':[{'change':'RAMP','line':'%s','times':2}]".formatted(line));
    scenario(
        "child",
        "'parent':'base','origin':{'by':'A. Planner','date':'2024-02-15','why':'asked'},"
            + "'changes':[{'change':'RAMP','times':3}],"
            + "'patch':[{'op':'test','path':'/industrialBase/lines/0/rampLimit','value':%s},"
                .formatted(before * 6)
            + "{'op':'replace','path':'/marking','value':'PUBLIC'}]");
    ReadResult read = reader.read(folder, "child");
    assertEquals(List.of(), read.errors());
    assertEquals(before * 6, rampOfFirst(read.model().orElseThrow()), 1e-12);
    assertEquals("PUBLIC", read.model().orElseThrow().marking());
  }

  @Test
  void parentsInACircleAreRefused() throws IOException {
    scenario("a", "'parent':'b'");
    scenario("b", "'parent':'c'");
    scenario("c", "'parent':'a'");
    ReadResult read = reader.read(folder, "a");
    assertEquals(List.of("scenarios/c.json, /parent scenario.parent"), faults("a"));
    assertEquals(
        "`parent` (a) is made after this scenario itself, so neither can be made first: a after b"
            + " after c after a. Maybe remove one of the parents.",
        read.issues().get(0).issue().message());
  }

  @Test
  void anUnknownParentIsToldAtItsField() throws IOException {
    scenario("slow", "'parent':'forge-lots'");
    scenario("forge-lost", "'changes':[]");
    LocatedIssue issue = reader.read(folder, "slow").issues().get(0);
    assertEquals("scenarios/slow.json, /parent", issue.where());
    assertTrue(issue.issue().message().endsWith("Maybe you meant `forge-lost`."));
  }

  @Test
  void allFaultsOfAllChangesAreToldAtOnce() throws IOException {
    scenario(
        "bad",
        "'changes':[{'change':'LINE_OUT','line':'FORGE-9'},"
            + "{'change':'RAMP','times':1},"
            + "{'change':'CANCEL','contractLine':'none'}]");
    assertEquals(
        List.of(
            "scenarios/bad.json, /changes/0/line change.unknown",
            "scenarios/bad.json, /changes/1 change.nothing",
            "scenarios/bad.json, /changes/2/contractLine change.unknown"),
        faults("bad"));
  }

  @Test
  void eachKindOfChangeIsHeldAgainstItsOwnFields() throws IOException {
    scenario(
        "bad",
        "'changes':[{'change':'LINE_OT'},{'change':'MAX','tims':2},{'change':'SLIP'},"
            + "{'change':'RAMP','times':'2'},7]");
    assertEquals(
        List.of(
            "scenarios/bad.json, /changes/0/change field.value",
            "scenarios/bad.json, /changes/1/tims field.unknown",
            "scenarios/bad.json, /changes/2/months field.missing",
            "scenarios/bad.json, /changes/3/times field.type",
            "scenarios/bad.json, /changes/4 field.type"),
        faults("bad"));
  }

  /** A factor of 10^9 on the ramp makes it absurd, which a check of the model finds. */
  @Test
  void whatTheModelMakesOfAChangeIsToldAtTheChange() throws IOException {
    scenario("absurd", "'changes':[{'change':'RAMP','times':1000000000}]");
    List<LocatedIssue> errors = reader.read(folder, "absurd").errors();
    assertTrue(!errors.isEmpty());
    for (LocatedIssue issue : errors) {
      assertEquals("scenarios/absurd.json, /changes/0", issue.where());
      assertEquals("number.range", issue.issue().code());
      assertTrue(issue.issue().pointer().endsWith("/rampLimit"), issue.issue().pointer());
    }
  }

  @Test
  void aScenarioThatIsNoFileMayHaveAParentThatIsOne() throws IOException {
    scenario("half", "'changes':[{'change':'RAMP','times':0.5}]");
    double before = rampOfFirst(reader.read(folder).model().orElseThrow());
    ReadResult read =
        reader.read(
            folder,
            new ScenarioText(
                "--set",
                "{\"name\":\"inline\",\"description\":\"x\",\"parent\":\"half\",\"changes\":[{\"change\":\"SET\","
                    + "\"path\":\"industrialBase/lines/0/rampLimit\",\"times\":0.5}]}"));
    assertEquals(before / 4, rampOfFirst(read.model().orElseThrow()), 1e-12);
  }
}

package org.caisson.formulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.model.StagePlan;
import org.caisson.domain.model.StageTerm;
import org.caisson.formulation.family.ConstraintFamilies;
import org.caisson.formulation.family.ConstraintFamily;
import org.caisson.formulation.program.RowInfo;
import org.caisson.formulation.stage.ObjectiveStage;
import org.caisson.formulation.stage.ObjectiveStages;
import org.caisson.formulation.stage.ToleratedStage;
import org.caisson.mathmodel.LinearModel;
import org.junit.jupiter.api.Test;

/**
 * Walks all constraint families and all objective stages: each is a final class with a page, a
 * golden program and a test worked by hand, and its names get in nobody's way.
 */
class FamilyRegisterTest {
  private static final Path SITE = Path.of("src", "site", "markdown");
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

  private final Golden golden = new Golden();

  @Test
  void everyFamilyClassIsInTheRegister() throws IOException {
    assertEquals(
        implementations("family", ConstraintFamily.class),
        classes(ConstraintFamilies.all()),
        "Maybe a family is missing in ConstraintFamilies.all().");
  }

  @Test
  void everyStageClassIsReachedByAStageKind() throws IOException {
    assertEquals(
        implementations("stage", ObjectiveStage.class),
        classes(stages()),
        "Maybe a stage is missing in ObjectiveStages.");
  }

  @Test
  void everyFamilyIsComplete() throws IOException {
    List<String> faults = new ArrayList<>();
    for (ConstraintFamily family : ConstraintFamilies.all()) {
      String id = family.info().id();
      addClassFaults(faults, family.getClass());
      addPageFaults(faults, "families", id, family.info().name(), family.info().sentence());
      addEquationFaults(faults, "families", id, family.getClass());
      addFault(faults, golden.fault("families", id, golden.family(family)));
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void everyStageIsComplete() throws IOException {
    List<String> faults = new ArrayList<>();
    for (ObjectiveStage stage : onePerKind()) {
      String id = pageOf(stage);
      addClassFaults(faults, stage.getClass());
      addPageFaults(faults, "stages", id, "", "");
      addEquationFaults(faults, "stages", id, stage.getClass());
      addFault(faults, golden.fault("stages", id, golden.stage(stage)));
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void noPageAndNoGoldenProgramIsLeftBehind() throws IOException {
    Set<String> families = new HashSet<>(ids(ConstraintFamilies.all(), f -> f.info().id()));
    Set<String> stages = new HashSet<>(ids(onePerKind(), FamilyRegisterTest::pageOf));
    Path programs = Path.of("src", "test", "resources", "golden");
    assertEquals(families, files(programs.resolve("families"), ".lp"));
    assertEquals(stages, files(programs.resolve("stages"), ".lp"));
    families.add("template");
    stages.add("template");
    assertEquals(families, files(SITE.resolve("families"), ".md"));
    assertEquals(stages, files(SITE.resolve("stages"), ".md"));
  }

  @Test
  void idsAreUnique() {
    assertUnique(ids(ConstraintFamilies.all(), family -> family.info().id()));
    assertUnique(ids(stages(), stage -> stage.info().id()));
  }

  @Test
  void aKindOfRowBelongsToOneFamilyOnly() {
    Map<String, String> familyOfKind = new HashMap<>();
    for (RowInfo row : Formulation.of(TwoMonthModel.build()).rows()) {
      String before = familyOfKind.putIfAbsent(row.kind(), row.family());
      assertTrue(
          before == null || before.equals(row.family()),
          () -> "Row kind (%s) is used by %s and %s.".formatted(row.kind(), before, row.family()));
    }
    assertEquals(
        Set.copyOf(ids(ConstraintFamilies.all(), family -> family.info().id())),
        Set.copyOf(familyOfKind.values()),
        "The two-month model has rows of every family.");
  }

  @Test
  void namesAreUniqueAndSafeForFiles() {
    LinearModel model = Formulation.of(TwoMonthModel.build()).linearModel();
    assertNames(model.columnCount(), model.names()::column);
    assertNames(model.rowCount(), model.names()::row);
  }

  private static void assertNames(int count, IntFunction<String> name) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(name.apply(i));
      assertTrue(NAME.matcher(name.apply(i)).matches(), name.apply(i));
    }
    assertUnique(names);
  }

  private static void assertUnique(List<String> names) {
    assertEquals(names.stream().distinct().toList(), names);
  }

  /** One of each kind, and a weighted one. */
  private static List<ObjectiveStage> stages() {
    List<StagePlan> plans = new ArrayList<>(StagePlan.listOf(StageKind.values()));
    plans.add(
        StagePlan.weighted(
            new StageTerm(StageKind.LATENESS, 2, 100), new StageTerm(StageKind.MARGIN, 0.5)));
    return ObjectiveStages.forModel(TwoMonthModel.build(), plans).stream()
        .map(ToleratedStage::stage)
        .toList();
  }

  /** Lateness is one stage a priority with one page and one golden program for all of them. */
  private static List<ObjectiveStage> onePerKind() {
    Map<String, ObjectiveStage> first = new LinkedHashMap<>();
    stages().forEach(stage -> first.putIfAbsent(pageOf(stage), stage));
    return List.copyOf(first.values());
  }

  private static String pageOf(ObjectiveStage stage) {
    return stage.info().id().replaceFirst("-[0-9]+$", "");
  }

  private static <T> List<String> ids(List<T> list, Function<T, String> id) {
    return list.stream().map(id).toList();
  }

  private static Set<String> classes(List<?> objects) {
    Set<String> names = new HashSet<>();
    objects.forEach(object -> names.add(object.getClass().getSimpleName()));
    return names;
  }

  private static Set<String> implementations(String room, Class<?> type) throws IOException {
    Path folder = Path.of("src", "main", "java", "org", "caisson", "formulation", room);
    Set<String> found = new HashSet<>();
    for (String name : files(folder, ".java")) {
      if (!name.equals("package-info")) {
        Class<?> candidate = load(type.getPackageName() + "." + name);
        if (type.isAssignableFrom(candidate) && candidate != type) {
          found.add(name);
        }
      }
    }
    return found;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError("Class (" + name + ") is missing.", e);
    }
  }

  private static Set<String> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Set<String> names = new HashSet<>();
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .forEach(name -> names.add(name.substring(0, name.length() - ending.length())));
      return names;
    }
  }

  private static void addFault(List<String> faults, String fault) {
    if (!fault.isEmpty()) {
      faults.add(fault);
    }
  }

  private static void addClassFaults(List<String> faults, Class<?> type) {
    if (!Modifier.isFinal(type.getModifiers())) {
      faults.add("Class (%s) is not final.".formatted(type.getName()));
    }
    try {
      if (cases(Class.forName(type.getName() + "Test")) < 2) {
        faults.add(
            "Test (%sTest) has fewer than two cases: one that binds and one that does not."
                .formatted(type.getName()));
      }
    } catch (ClassNotFoundException e) {
      faults.add("Test worked by hand (%sTest) is missing.".formatted(type.getName()));
    }
  }

  private static long cases(Class<?> test) {
    return Arrays.stream(test.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .count();
  }

  private static void addPageFaults(
      List<String> faults, String kind, String id, String name, String sentence)
      throws IOException {
    Path page = SITE.resolve(kind).resolve(id + ".md");
    if (!Files.exists(page)) {
      faults.add("Page (%s) is missing.".formatted(page));
      return;
    }
    List<String> expected = headings(SITE.resolve(kind).resolve("template.md"));
    if (!headings(page).equals(expected)) {
      faults.add("Page (%s) has headings %s, not %s.".formatted(page, headings(page), expected));
    }
    String text = Files.readString(page);
    if (!text.startsWith("# " + name) || !text.contains(sentence)) {
      faults.add("Page (%s) does not say: %s. %s".formatted(page, name, sentence));
    }
    if (Pattern.compile("(?m)^<").matcher(text).find()) {
      faults.add("Page (%s) still has a line of the template.".formatted(page));
    }
  }

  /** The equation of the Javadoc stands in the page, line by line. */
  private static void addEquationFaults(List<String> faults, String kind, String id, Class<?> type)
      throws IOException {
    Path page = SITE.resolve(kind).resolve(id + ".md");
    Path source = SOURCES.resolve(type.getName().replace('.', '/') + ".java");
    List<String> written =
        Files.exists(page)
            ? Files.readAllLines(page).stream().map(String::strip).toList()
            : List.of();
    List<String> equation = equation(Files.readString(source));
    if (equation.isEmpty()) {
      faults.add("Class (%s) has no equation in its Javadoc.".formatted(type.getName()));
    }
    for (String line : equation) {
      if (!written.contains(line)) {
        faults.add("Page (%s) does not have the equation's line: %s".formatted(page, line));
      }
    }
  }

  private static List<String> equation(String source) {
    return Pattern.compile("(?s)<pre>(.*?)</pre>")
        .matcher(source)
        .results()
        .flatMap(block -> block.group(1).lines())
        .map(line -> line.replaceFirst("^ \\*", "").replace("&lt;", "<").replace("&gt;", ">"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static List<String> headings(Path page) throws IOException {
    try (Stream<String> lines = Files.lines(page)) {
      return lines.filter(line -> line.startsWith("## ")).toList();
    }
  }
}

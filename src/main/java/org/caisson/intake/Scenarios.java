package org.caisson.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caisson.domain.validation.Issue;
import org.caisson.domain.validation.Words;
import org.caisson.planning.InputLimits;
import org.jspecify.annotations.Nullable;

/**
 * The scenarios of a model: named changes of it, in the folder {@code scenarios}. One may have
 * another for its parent, whose changes are made first.
 */
final class Scenarios {
  private static final String SUFFIX = ".json";
  private static final String PARENT = "/parent";

  private final @Nullable Path folder;
  private final Schemas schemas;
  private final InputLimits limits;
  private final IssueLog log;

  /**
   * @param modelFolder the folder of the model, absent for a model that has none
   */
  Scenarios(@Nullable Path modelFolder, Schemas schemas, InputLimits limits, IssueLog log) {
    this.folder = modelFolder;
    this.schemas = schemas;
    this.limits = limits;
    this.log = log;
  }

  /** The names that can be asked for, sorted. */
  static List<String> names(Path modelFolder) {
    File[] files = modelFolder.resolve("scenarios").toFile().listFiles(File::isFile);
    return Arrays.stream(files == null ? new File[0] : files)
        .map(File::getName)
        .filter(name -> name.endsWith(SUFFIX))
        .map(name -> name.substring(0, name.length() - SUFFIX.length()))
        .sorted()
        .toList();
  }

  /** Changes the draft; leaves it as it is when that is not possible, which is reported. */
  void apply(String name, Draft draft) {
    String file = fileOf(name);
    List<String> known = names();
    if (!known.contains(name)) {
      report("scenario.unknown", "", name, unknown(name, known), Location.pointer(file, ""));
      return;
    }
    read(name).ifPresent(scenario -> apply(new Named(file, scenario), List.of(name), draft));
  }

  /**
   * Changes the draft as a scenario says that is in no folder, but may have a parent in it.
   *
   * @return what the scenario calls itself; empty when it cannot be read
   */
  String apply(ScenarioText inline, Draft draft) {
    Optional<Sourced> sound =
        new JsonText(inline.name(), "", limits, log)
            .parse(inline.json())
            .filter(scenario -> isSound(scenario, inline.name()));
    sound.ifPresent(scenario -> apply(new Named(inline.name(), scenario), List.of(), draft));
    return sound.map(scenario -> scenario.tree().path("name").asText()).orElse("");
  }

  private record Named(String file, Sourced content) {}

  private void apply(Named scenario, List<String> descendants, Draft draft) {
    for (Named each : withParents(scenario, descendants)) {
      new DraftChanges(each.file(), draft, log).make(each.content());
    }
  }

  /** The scenario after its parent, after the parent's own; nothing where one cannot be read. */
  private List<Named> withParents(Named scenario, List<String> descendants) {
    JsonNode parent = scenario.content().tree().path("parent");
    if (parent.isMissingNode()) {
      return List.of(scenario);
    }
    String name = parent.textValue();
    Location at = Location.pointer(scenario.file(), PARENT);
    if (descendants.contains(name)) {
      report("scenario.parent", PARENT, name, circle(name, descendants), at);
      return List.of();
    }
    if (!names().contains(name)) {
      report("scenario.unknown", PARENT, name, unknown(name, names()), at);
      return List.of();
    }
    List<String> line = new ArrayList<>(descendants);
    line.add(name);
    List<Named> before =
        read(name)
            .map(content -> withParents(new Named(fileOf(name), content), line))
            .orElse(List.of());
    List<Named> all = new ArrayList<>(before);
    all.addAll(before.isEmpty() ? List.of() : List.of(scenario));
    return all;
  }

  private static String circle(String name, List<String> descendants) {
    return "`parent` (%s) is made after this scenario itself, so neither can be made first: %s. Maybe remove one of the parents."
        .formatted(name, String.join(" after ", descendants) + " after " + name);
  }

  private Optional<Sourced> read(String name) {
    String file = fileOf(name);
    Path model = Objects.requireNonNull(folder, "only a folder has named scenarios");
    return InputFile.text(model.resolve(file), file, limits, log)
        .flatMap(text -> new JsonText(file, "", limits, log).parse(text))
        .filter(
            scenario -> {
              checkName(name, scenario, file);
              return isSound(scenario, file);
            });
  }

  private List<String> names() {
    return folder == null ? List.of() : names(folder);
  }

  private static String fileOf(String name) {
    return "scenarios/" + name + SUFFIX;
  }

  private static String unknown(String name, List<String> known) {
    return "This model has no scenario `"
        + name
        + "`. "
        + Words.maybe(name, known, "add scenarios/" + name + SUFFIX);
  }

  private void report(String code, String pointer, String value, String message, Location at) {
    log.add(Issue.error(code, pointer, value, message), at);
  }

  private boolean isSound(Sourced scenario, String file) {
    JsonNode tree = scenario.tree();
    List<Issue> faults = SchemaFaults.of(schemas, Schemas.SCENARIO, tree, log.most()).issues();
    faults.forEach(issue -> log.add(issue, Location.pointer(file, issue.pointer())));
    return faults.isEmpty() && !holdsUnreadable(tree);
  }

  /** It can be read under another name, so that all that is wrong with it is found. */
  private void checkName(String name, Sourced scenario, String file) {
    JsonNode stated = scenario.tree().path("name");
    if (stated.isTextual() && !stated.textValue().equals(name)) {
      Location at = Location.pointer(file, "/name");
      report("scenario.name", "/name", stated.textValue(), renamed(stated, name), at);
    }
  }

  private static String renamed(JsonNode stated, String name) {
    return "`name` ("
        + stated.textValue()
        + ") is not that of the file, `"
        + name
        + "`, by which the scenario is asked for. Maybe rename one of them.";
  }

  private static boolean holdsUnreadable(JsonNode node) {
    return Unreadable.is(node) || node.valueStream().anyMatch(Scenarios::holdsUnreadable);
  }
}

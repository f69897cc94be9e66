package org.caisson.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.zjsonpatch.JsonPatch;
import io.fabric8.zjsonpatch.JsonPatchException;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.caisson.domain.validation.Issue;
import org.caisson.domain.validation.Words;
import org.caisson.planning.InputLimits;

/** The scenarios of a model: named patches of it, in the folder {@code scenarios}. */
final class Scenarios {
  private static final String SUFFIX = ".json";

  private final Path folder;
  private final Schemas schemas;
  private final InputLimits limits;
  private final IssueLog log;

  Scenarios(Path modelFolder, Schemas schemas, InputLimits limits, IssueLog log) {
    this.folder = modelFolder.resolve("scenarios");
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

  /** Patches the draft; leaves it as it is when that is not possible, which is reported. */
  void apply(String name, Draft draft) {
    String file = "scenarios/" + name + SUFFIX;
    List<String> known = names(folder.getParent() == null ? Path.of("") : folder.getParent());
    if (!known.contains(name)) {
      report("scenario.unknown", "", name, unknown(name, known), Location.pointer(file, ""));
      return;
    }
    InputFile.text(folder.resolve(name + SUFFIX), file, limits, log)
        .flatMap(text -> new JsonText(file, "", limits, log).parse(text))
        .filter(scenario -> isSound(scenario, file, name))
        .ifPresent(scenario -> new Patch(file, draft).applyAll(scenario));
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

  private boolean isSound(Sourced scenario, String file, String name) {
    List<Issue> faults =
        SchemaFaults.of(schemas, Schemas.SCENARIO, scenario.tree(), log.most()).issues();
    faults.forEach(issue -> log.add(issue, Location.pointer(file, issue.pointer())));
    JsonNode stated = scenario.tree().path("name");
    if (stated.isTextual() && !stated.textValue().equals(name)) {
      report("scenario.name", "/name", stated.textValue(), renamed(stated, name), nameOf(file));
    }
    return faults.isEmpty() && !holdsUnreadable(scenario.tree());
  }

  private static Location nameOf(String file) {
    return Location.pointer(file, "/name");
  }

  private static String renamed(JsonNode stated, String name) {
    return "`name` ("
        + stated.textValue()
        + ") is not that of the file, `"
        + name
        + "`, by which the scenario is asked for. Maybe rename one of them.";
  }

  private static boolean holdsUnreadable(JsonNode node) {
    if (Unreadable.is(node)) {
      return true;
    }
    for (JsonNode child : node) {
      if (holdsUnreadable(child)) {
        return true;
      }
    }
    return false;
  }

  /** Applies operations one after the other to a draft and alike to the shadow of its places. */
  private final class Patch {
    private final String file;
    private final Draft draft;

    Patch(String file, Draft draft) {
      this.file = file;
      this.draft = draft;
    }

    void applyAll(Sourced scenario) {
      JsonNode operations = scenario.tree().path("patch");
      JsonNode origins = scenario.origins().path("patch");
      Sourced document = new Sourced(draft.tree(), draft.origins());
      for (int i = 0; i < operations.size(); i++) {
        Optional<Sourced> patched = apply(operations.get(i), origins.path(i), document, i);
        if (patched.isEmpty()) {
          return; // later operations build upon this one
        }
        document = patched.get();
      }
      draft.replace(document);
    }

    private Optional<Sourced> apply(JsonNode operation, JsonNode origin, Sourced document, int i) {
      Optional<String> objection = PatchTargets.objection(operation, document.tree());
      if (objection.isPresent()) {
        failed(operation, i, objection.get());
        return Optional.empty();
      }
      try {
        JsonNode tree = JsonPatch.apply(patch(operation), document.tree());
        return Optional.of(new Sourced(tree, places(operation, origin, document.origins())));
      } catch (JsonPatchException e) {
        failed(operation, i, e.getMessage() + ". Maybe the model changed since it was written.");
        return Optional.empty();
      }
    }

    private JsonNode places(JsonNode operation, JsonNode origin, JsonNode origins) {
      if (operation.path("op").asText().equals("test")) {
        return origins;
      }
      ObjectNode moved = operation.deepCopy();
      if (moved.has("value")) {
        moved.set("value", origin.path("value"));
      }
      return JsonPatch.apply(patch(moved), origins);
    }

    private ArrayNode patch(JsonNode operation) {
      return JsonNodeFactory.instance.arrayNode().add(operation);
    }

    private void failed(JsonNode operation, int i, String why) {
      report(
          "scenario.patch",
          "/patch/" + i,
          Json.shortened(operation),
          "Operation "
              + (i + 1)
              + " of the scenario, "
              + operation.path("op").asText()
              + " at `"
              + operation.path("path").asText()
              + "`, cannot be done: "
              + why,
          Location.pointer(file, "/patch/" + i));
    }
  }
}

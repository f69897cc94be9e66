package org.caisson.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.zjsonpatch.JsonPatch;
import io.fabric8.zjsonpatch.JsonPatchException;
import java.util.Optional;
import org.caisson.domain.validation.Issue;
import org.caisson.intake.scenario.ChangeFault;
import org.caisson.intake.scenario.CompiledChange;
import org.caisson.intake.scenario.NamedChanges;

/**
 * Makes the changes of a scenario in a draft and alike in the shadow of its places: the named ones,
 * then the patch. A named change that cannot be made is left out, so that what is wrong with the
 * others is found as well; operations of a patch build upon each other, and end with the first that
 * cannot be done.
 */
final class DraftChanges {
  private final String file;
  private final Draft draft;
  private final IssueLog log;
  private Sourced document;

  DraftChanges(String file, Draft draft, IssueLog log) {
    this.file = file;
    this.draft = draft;
    this.log = log;
    this.document = new Sourced(draft.tree(), draft.origins());
  }

  /** Makes them; the draft stays as it is when the patch cannot be done. */
  void make(Sourced scenario) {
    JsonNode changes = scenario.tree().path("changes");
    for (int i = 0; i < changes.size(); i++) {
      change(changes.get(i), "/changes/" + i);
    }
    if (patch(scenario.section("patch"))) {
      draft.replace(document);
    }
  }

  private void change(JsonNode change, String pointer) {
    CompiledChange compiled = NamedChanges.compile(change, document.tree());
    compiled.faults().forEach(fault -> add(fault, pointer));
    ArrayNode operations = JsonNodeFactory.instance.arrayNode().addAll(compiled.operations());
    ArrayNode shadows = JsonNodeFactory.instance.arrayNode();
    Location at = Location.pointer(file, pointer);
    for (ObjectNode operation : compiled.operations()) {
      shadows.add(shadow(operation, Origins.everywhere(operation.path("value"), at)));
    }
    document =
        new Sourced(
            JsonPatch.apply(operations, document.tree()),
            JsonPatch.apply(shadows, document.origins()));
  }

  private void add(ChangeFault fault, String change) {
    String pointer = change + fault.pointer();
    log.add(
        new Issue(fault.severity(), fault.code(), pointer, fault.value(), fault.message()),
        Location.pointer(file, pointer));
  }

  private boolean patch(Optional<Sourced> patch) {
    JsonNode operations = patch.map(Sourced::tree).orElse(JsonNodeFactory.instance.arrayNode());
    for (int i = 0; i < operations.size(); i++) {
      if (!operate(operations.get(i), patch.orElseThrow().origins().path(i), i)) {
        return false;
      }
    }
    return true;
  }

  private boolean operate(JsonNode operation, JsonNode origin, int i) {
    Optional<String> objection = PatchTargets.objection(operation, document.tree());
    if (objection.isPresent()) {
      failed(operation, i, objection.get());
      return false;
    }
    try {
      document =
          new Sourced(
              JsonPatch.apply(list(operation), document.tree()),
              places(operation, origin.path("value")));
      return true;
    } catch (JsonPatchException e) {
      failed(operation, i, e.getMessage() + ". Maybe the model changed since it was written.");
      return false;
    }
  }

  private JsonNode places(JsonNode operation, JsonNode valueOrigin) {
    boolean changes = !operation.path("op").asText().equals("test");
    return changes
        ? JsonPatch.apply(list(shadow(operation, valueOrigin)), document.origins())
        : document.origins();
  }

  private static ObjectNode shadow(JsonNode operation, JsonNode valueOrigin) {
    ObjectNode shadow = operation.deepCopy();
    if (shadow.has("value")) {
      shadow.set("value", valueOrigin);
    }
    return shadow;
  }

  private static ArrayNode list(JsonNode operation) {
    return JsonNodeFactory.instance.arrayNode().add(operation);
  }

  private void failed(JsonNode operation, int i, String why) {
    String message =
        "Operation %d of the scenario, %s at `%s`, cannot be done: %s"
            .formatted(i + 1, operation.path("op").asText(), operation.path("path").asText(), why);
    String pointer = "/patch/" + i;
    log.add(
        Issue.error("scenario.patch", pointer, Json.shortened(operation), message),
        Location.pointer(file, pointer));
  }
}

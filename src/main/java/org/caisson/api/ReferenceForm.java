package org.caisson.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.caisson.domain.validation.Words;
import org.jspecify.annotations.Nullable;

/** Finds what a plan of kept parts leaves out though it cannot be planned without. */
final class ReferenceForm {
  private static final String MISSING = "field.missing";
  private static final Set<String> OPERATIONS =
      new TreeSet<>(Set.of("add", "remove", "replace", "move", "copy", "test"));
  private static final Set<String> WITH_VALUE = Set.of("add", "replace", "test");
  private static final Set<String> WITH_SOURCE = Set.of("move", "copy");

  private final List<Problem.Fault> faults = new ArrayList<>();

  private ReferenceForm() {}

  /** Every fault of the form; whether the parts that it names are kept is asked elsewhere. */
  static List<Problem.Fault> faults(PlanReference reference) {
    ReferenceForm form = new ReferenceForm();
    form.part("/model", reference.model());
    form.part("/industrialBase", reference.industrialBase());
    form.sets(reference.contractSets());
    form.scenario(reference.scenario());
    form.overrides(reference.overrides());
    return List.copyOf(form.faults);
  }

  private void part(String pointer, PlanReference.@Nullable Part part) {
    if (part != null) {
      require(part.id(), pointer + "/id", "which kept document is meant", "add the id");
    }
  }

  private void sets(@Nullable List<PlanReference.Part> sets) {
    for (int i = 0; sets != null && i < sets.size(); i++) {
      String pointer = "/contractSets/" + i;
      PlanReference.Part set = sets.get(i);
      require(set, pointer, "which contract set is meant", "give its id, or take the entry out");
      part(pointer, set);
    }
  }

  private void scenario(PlanReference.@Nullable Scenario scenario) {
    if (scenario == null) {
      return;
    }
    requireText(
        scenario.name(),
        "/scenario/name",
        "what the changed plan is to be called",
        "give the scenario a name");
    require(
        scenario.patch(),
        "/scenario/patch",
        "what is changed",
        "add the list of changes, or leave the scenario out");
    List<PlanReference.Operation> patch = scenario.patch();
    for (int i = 0; patch != null && i < patch.size(); i++) {
      operation("/scenario/patch/" + i, patch.get(i));
    }
  }

  private void operation(String pointer, PlanReference.@Nullable Operation step) {
    if (step == null) {
      require(step, pointer, "what is changed", "write the change, or take the entry out");
      return;
    }
    requireOperation(pointer + "/op", step.op());
    path(pointer, step.path());
    if (step.op() != null && WITH_VALUE.contains(step.op())) {
      value(pointer, step.value());
    }
    if (step.op() != null && WITH_SOURCE.contains(step.op())) {
      require(step.from(), pointer + "/from", "where the value is taken from", "add its path");
    }
  }

  private void requireOperation(String pointer, @Nullable String operation) {
    if (operation == null) {
      require(operation, pointer, "what is to be done", "use one of " + Words.names(OPERATIONS));
    } else if (!OPERATIONS.contains(operation)) {
      String message =
          "`op` (%s) is no operation of RFC 6902, so nothing can be done. %s"
              .formatted(operation, Words.maybe(operation, OPERATIONS, "look it up there"));
      add(pointer, "field.value", message, operation);
    }
  }

  private void overrides(@Nullable List<PlanReference.Override> overrides) {
    for (int i = 0; overrides != null && i < overrides.size(); i++) {
      String pointer = "/overrides/" + i;
      PlanReference.Override one = overrides.get(i);
      if (one == null) {
        require(one, pointer, "what is changed", "write the change, or take the entry out");
      } else {
        path(pointer, one.path());
        value(pointer, one.value());
      }
    }
  }

  private void path(String pointer, @Nullable String path) {
    require(path, pointer + "/path", "where the change is made", "add a path like /currency");
  }

  private void value(String pointer, @Nullable JsonNode value) {
    require(value, pointer + "/value", "what is put there", "add the value");
  }

  private void requireText(@Nullable String text, String pointer, String unknown, String remedy) {
    if (text != null && text.isBlank()) {
      String message =
          "`%s` (%s) is blank, so it is not known %s. Maybe %s."
              .formatted(lastOf(pointer), text, unknown, remedy);
      add(pointer, MISSING, message, text);
    } else {
      require(text, pointer, unknown, remedy);
    }
    if (text != null) {
      PlainText.strangerInName(text).ifPresent(stranger -> stranger(pointer, text, stranger));
    }
  }

  private void stranger(String pointer, String text, int stranger) {
    String message = "`" + lastOf(pointer) + "` " + PlainText.refusal(text, stranger);
    add(pointer, "text.control", message, PlainText.shown(text));
  }

  private void require(@Nullable Object given, String pointer, String unknown, String remedy) {
    if (given == null) {
      String message =
          "`%s` (none) is missing, so it is not known %s. Maybe %s."
              .formatted(lastOf(pointer), unknown, remedy);
      add(pointer, MISSING, message, null);
    }
  }

  private static String lastOf(String pointer) {
    String last = pointer.substring(pointer.lastIndexOf('/') + 1);
    return Character.isDigit(last.charAt(0)) ? pointer : last;
  }

  private void add(String pointer, String code, String message, @Nullable String value) {
    faults.add(new Problem.Fault(pointer, null, null, null, null, null, code, message, value));
  }
}

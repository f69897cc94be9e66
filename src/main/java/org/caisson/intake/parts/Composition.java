package org.caisson.intake.parts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.zjsonpatch.JsonPatch;
import io.fabric8.zjsonpatch.JsonPatchException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caisson.domain.marking.Classification;
import org.caisson.domain.marking.Markings;
import org.caisson.domain.validation.Issue;
import org.caisson.intake.LocatedIssue;
import org.caisson.intake.scenario.PathWords;

/**
 * Puts a model together from kept parts. Each step replaces what the earlier ones gave: the model,
 * the industrial base, the contract sets, single sections, and changes one by one.
 */
public final class Composition {
  private static final String CONTRACTS = "contracts";
  private static final String LINES = "contractLines";
  private static final String MARKING = "contractsMarking";
  private static final String WHOLE = "request";

  private final ObjectMapper json = new ObjectMapper();
  private final List<LocatedIssue> issues = new ArrayList<>();
  private final PartOrigins origins = new PartOrigins();
  private ObjectNode document = json.createObjectNode();

  /** Begins with a whole model. */
  public void model(NamedPart model) {
    document = parse(model);
    document.remove("$schema");
    document.fieldNames().forEachRemaining(section -> origins.section(section, model.name(), ""));
  }

  /** Takes the industrial base from there. */
  public void industrialBase(NamedPart base) {
    ObjectNode content = parse(base);
    content.remove("$schema");
    document.set("industrialBase", content);
    origins.section("industrialBase", base.name(), "/industrialBase");
  }

  /** Takes the contracts and contract lines of all those sets, and no others. */
  public void contractSets(List<NamedPart> sets) {
    merge(CONTRACTS, "Contract", sets);
    merge(LINES, "Contract line", sets);
    mark(sets);
  }

  /** The marking of several sets is the highest of theirs. */
  private void mark(List<NamedPart> sets) {
    Map<NamedPart, String> given = new LinkedHashMap<>();
    sets.forEach(set -> given.put(set, parse(set).path(MARKING).asText()));
    List<String> unknown = Markings.unknown(given.values());
    given.forEach(
        (set, marking) -> {
          if (unknown.contains(marking.strip())) {
            issues.add(uncomparable(set, marking));
          }
        });
    document.remove(MARKING);
    String highest = Markings.highest(given.values());
    if (!highest.isEmpty()) {
      document.put(MARKING, highest);
      origins.section(MARKING, sets.get(0).name(), "");
    }
  }

  private static LocatedIssue uncomparable(NamedPart set, String marking) {
    String message =
        "Marking (%s) of %s begins with no known classification, and other sets are marked differently, so it cannot be told which is the highest. Maybe mark it like the others, or begin with one of: %s."
            .formatted(marking, set.name(), String.join(", ", Classification.usualNames()));
    String pointer = "/" + MARKING;
    return LocatedIssue.at(
        Issue.error("marking.unknown", pointer, marking, message), set.name(), pointer);
  }

  private void merge(String section, String what, List<NamedPart> sets) {
    ArrayNode all = json.createArrayNode();
    Map<String, NamedPart> first = new HashMap<>();
    origins.beginList(section);
    for (NamedPart set : sets) {
      int position = 0;
      for (JsonNode record : parse(set).path(section)) {
        String id = record.path("id").asText();
        String pointer = "/" + section + "/" + position++;
        NamedPart earlier = first.putIfAbsent(id, set);
        if (earlier != null && earlier != set) {
          issues.add(clash(what, id, earlier, set, pointer + "/id"));
        }
        all.add(record);
        origins.element(section, set.name(), pointer);
      }
    }
    document.set(section, all);
  }

  private static LocatedIssue clash(
      String what, String id, NamedPart earlier, NamedPart later, String pointer) {
    String message =
        "%s `%s` is in %s and in %s. Maybe rename it in one of them, or leave one of the sets out."
            .formatted(what, id, earlier.name(), later.name());
    return LocatedIssue.at(Issue.error("id.clash", pointer, id, message), later.name(), pointer);
  }

  /** Takes a section from there. */
  public void section(String name, JsonNode content) {
    document.set(name, content);
    origins.section(name, WHOLE, "");
  }

  /**
   * Makes changes, one after the other; those after one that cannot be made are not tried.
   *
   * @return whether all were made
   */
  public boolean change(List<ModelChange> changes) {
    for (ModelChange change : changes) {
      if (!make(change)) {
        return false;
      }
    }
    return true;
  }

  /** Puts values in the place of others; in one place can be one only. */
  public void override(List<ModelChange> changes) {
    Map<String, ModelChange> first = new HashMap<>();
    boolean once = true;
    for (ModelChange change : changes) {
      String place = new PathWords(document).resolve(change.path());
      ModelChange earlier = first.putIfAbsent(place, change);
      if (earlier != null) {
        once = refuse(change, Overrides.twice(change, earlier));
      }
    }
    if (once) {
      change(changes);
    }
  }

  private boolean make(ModelChange change) {
    PathWords paths = new PathWords(document);
    String path = paths.resolve(change.path());
    String from = change.from() == null ? null : paths.resolve(change.from());
    String missing = paths.missing(change.op(), path, from);
    if (!missing.isEmpty()) {
      boolean unstated = Overrides.isUnstatedField(change, path, document);
      return refuse(change, unstated ? Overrides.unstated(change) : cannotBeMade(change, missing));
    }
    ObjectNode operation = json.createObjectNode().put("op", change.op()).put("path", path);
    if (from != null) {
      operation.put("from", from);
    }
    if (change.value() != null) {
      operation.set("value", change.value());
    }
    return patch(change, operation);
  }

  private boolean patch(ModelChange change, ObjectNode operation) {
    try {
      JsonNode changed = JsonPatch.apply(json.createArrayNode().add(operation), document);
      if (changed instanceof ObjectNode model) {
        document = model;
        return true;
      }
      return refuse(change, cannotBeMade(change, "what is left is no model"));
    } catch (JsonPatchException fault) {
      return refuse(change, cannotBeMade(change, String.valueOf(fault.getMessage())));
    }
  }

  private static String cannotBeMade(ModelChange change, String why) {
    return "The change (%s %s) cannot be made: %s. Maybe look the path up in the model."
        .formatted(change.op(), change.path(), why);
  }

  private boolean refuse(ModelChange change, String message) {
    issues.add(
        LocatedIssue.at(
            Issue.error("change.path", change.pointer(), change.path(), message),
            WHOLE,
            change.pointer()));
    return false;
  }

  /** What keeps the parts from being put together. */
  public List<LocatedIssue> issues() {
    return List.copyOf(issues);
  }

  /** The model as one JSON document. */
  public String document() {
    return document.toString();
  }

  /** The same issue of the whole model, told by the part that it came from. */
  public LocatedIssue locate(LocatedIssue issue) {
    return origins.locate(issue);
  }

  private ObjectNode parse(NamedPart part) {
    try {
      if (json.readTree(part.json()) instanceof ObjectNode content) {
        return content;
      }
    } catch (JsonProcessingException damaged) {
      throw new IllegalArgumentException("A kept part is not JSON: " + part.name(), damaged);
    }
    throw new IllegalArgumentException("A kept part is no record: " + part.name());
  }
}

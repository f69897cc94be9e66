package org.caisson.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A contract set or an industrial base while it is put together from tables. */
final class PartTree {
  private final String prefix;
  private final ObjectNode tree = JsonNodeFactory.instance.objectNode();
  private final ObjectNode origins;
  private final Map<String, Map<String, Integer>> ids = new HashMap<>();

  /**
   * @param prefix the pointer of the part in the model as one document
   * @param at the file or the folder that holds it
   */
  PartTree(String prefix, Location at) {
    this.prefix = prefix;
    this.origins = Origins.object(at);
  }

  /** All of it, with the places of its parts. */
  Sourced whole() {
    return new Sourced(tree, origins);
  }

  /** The place in the document that a list has. */
  record Home(String pointer, ArrayNode records, ArrayNode places) {

    /** The pointer of the record that is added next. */
    String next() {
      return pointer + "/" + records.size();
    }

    void add(Sourced record) {
      records.add(record.tree());
      places.add(record.origins());
    }
  }

  /** The list of that name at the root, made when it is not there yet. */
  Home list(String section) {
    return list(tree, origins, prefix, section);
  }

  /** A list of one record of a section. */
  Home listInside(String section, int index, String field) {
    ObjectNode record = (ObjectNode) tree.path(section).path(index);
    ObjectNode places = (ObjectNode) origins.path(section).path(index);
    return list(record, places, prefix + "/" + section + "/" + index, field);
  }

  private static Home list(ObjectNode in, ObjectNode places, String pointer, String field) {
    if (!(in.path(field) instanceof ArrayNode)) {
      in.putArray(field);
      places.putArray(field);
    }
    return new Home(
        pointer + "/" + field, (ArrayNode) in.path(field), (ArrayNode) places.path(field));
  }

  /**
   * Puts in the place of a list of records the one value that the first of them has in a field;
   * nothing where the list is empty.
   *
   * @return how many records there were
   */
  int single(String section, String field) {
    JsonNode records = tree.path(section);
    if (!records.isArray()) {
      return 0;
    }
    JsonNode places = origins.path(section);
    tree.remove(section);
    origins.remove(section);
    JsonNode first = records.path(0);
    if (first.has(field) || Unreadable.is(first)) {
      tree.set(section, first.has(field) ? first.path(field) : first);
      origins.set(section, first.has(field) ? places.path(0).path(field) : places.path(0));
    }
    return records.size();
  }

  /** Says of a section that it could not be read, as was reported. */
  void unreadable(String section, Location at) {
    tree.set(section, Unreadable.node());
    origins.set(section, Origins.scalar(at));
  }

  /** Says of a list of every record of a section that it could not be read, as was reported. */
  void unreadableInside(String section, String field) {
    for (JsonNode record : tree.path(section)) {
      if (record instanceof ObjectNode object) {
        object.set(field, Unreadable.node());
      }
    }
  }

  /** The first record of the section that has the id; null when none has. */
  @Nullable Integer index(String section, String id) {
    return idsOf(section).get(id);
  }

  /** The ids of a section. */
  Collection<String> ids(String section) {
    return idsOf(section).keySet();
  }

  /** Whether there is a record in the section of which the id is not known. */
  boolean hasUnknownIds(String section) {
    JsonNode records = tree.path(section);
    for (JsonNode record : records) {
      if (!record.path("id").isTextual()) {
        return true;
      }
    }
    return Unreadable.is(records);
  }

  /** Tables inside others are read when those are complete. */
  private Map<String, Integer> idsOf(String section) {
    return ids.computeIfAbsent(section, this::collectIds);
  }

  private Map<String, Integer> collectIds(String section) {
    Map<String, Integer> found = new LinkedHashMap<>();
    JsonNode records = tree.path(section);
    for (int i = 0; i < records.size(); i++) {
      if (records.path(i).path("id").isTextual()) {
        found.putIfAbsent(records.path(i).path("id").textValue(), i);
      }
    }
    return found;
  }
}

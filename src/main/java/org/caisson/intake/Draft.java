package org.caisson.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A planning model as one document while it is put together, with the places of its parts. */
final class Draft {
  private final Map<String, Location> sections = new HashMap<>();
  private final Location root;
  private JsonNode tree = JsonNodeFactory.instance.objectNode();
  private JsonNode origins;

  /**
   * @param root where a section belongs of which nothing is known
   */
  Draft(Location root) {
    this.root = root;
    this.origins = Origins.object(root);
  }

  JsonNode tree() {
    return tree;
  }

  JsonNode origins() {
    return origins;
  }

  boolean has(String section) {
    return tree.has(section);
  }

  /** Says where a section would stand, so that its absence can be reported there. */
  void expect(String section, Location at) {
    sections.put(section, at);
  }

  void put(String section, Sourced value, Location at) {
    sections.put(section, at);
    ((ObjectNode) tree).set(section, value.tree());
    ((ObjectNode) origins).set(section, value.origins());
  }

  /** Adds the elements of a list to a section that may have some already. */
  void append(String section, Sourced list, Location at) {
    if (tree.path(section) instanceof ArrayNode elements
        && origins.path(section) instanceof ArrayNode places) {
      list.tree().forEach(elements::add);
      list.origins().forEach(places::add);
    } else if (!has(section)) {
      put(section, list, at);
    }
  }

  /** Replaces the whole document, by one in which everything knows its place still. */
  void replace(Sourced document) {
    tree = document.tree();
    origins = document.origins();
  }

  /** Where a value of the document stands in the author's files. */
  Location locate(String pointer) {
    List<String> tokens = Pointers.tokens(pointer);
    if (tokens.isEmpty()) {
      return root;
    }
    String section = tokens.get(0);
    Location at = sections.getOrDefault(section, root.below(section));
    return Origins.find(origins.path(section), tokens.subList(1, tokens.size()), at);
  }
}

package org.caisson.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caisson.domain.validation.Words;

/**
 * Whether the places that an operation of a patch names are there. The patch library is silent
 * about some that are not (it removes a missing field without a word) and names others in terms of
 * its own.
 */
final class PatchTargets {
  private PatchTargets() {}

  /** Why the operation cannot be done, ending in what to do about it; empty when it can. */
  static Optional<String> objection(JsonNode operation, JsonNode document) {
    String op = operation.path("op").asText();
    if (needsValue(op) && !operation.has("value")) {
      return Optional.of("it has no `value`. Maybe add one.");
    }
    if (needsFrom(op) && !operation.has("from")) {
      return Optional.of("it has no `from`. Maybe add where the value is taken from.");
    }
    Optional<String> source =
        needsFrom(op) ? missing(operation.path("from").asText(), document) : Optional.empty();
    String path = operation.path("path").asText();
    return source.or(() -> isAdded(op) ? noRoom(path, document) : missing(path, document));
  }

  private static boolean needsValue(String op) {
    return List.of("add", "replace", "test").contains(op);
  }

  private static boolean needsFrom(String op) {
    return List.of("move", "copy").contains(op);
  }

  private static boolean isAdded(String op) {
    return List.of("add", "move", "copy").contains(op);
  }

  /** Follows the pointer to the first token that leads nowhere. */
  private static Optional<String> missing(String pointer, JsonNode document) {
    JsonNode node = document;
    String way = "";
    for (String token : Pointers.tokens(pointer)) {
      JsonNode next = child(node, token);
      if (next.isMissingNode()) {
        return Optional.of(nothingThere(way, token, node));
      }
      node = next;
      way = way + "/" + token;
    }
    return Optional.empty();
  }

  /** Whether a value could be put at the pointer: its record or list is there, and long enough. */
  private static Optional<String> noRoom(String pointer, JsonNode document) {
    int last = pointer.lastIndexOf('/');
    String parent = pointer.substring(0, last);
    String token = pointer.substring(last + 1);
    Optional<String> missing = missing(parent, document);
    if (missing.isPresent()) {
      return missing;
    }
    JsonNode container = document.at(parent);
    boolean room =
        container.isObject()
            || container.isArray() && (token.equals("-") || isUpTo(token, container.size()));
    return room ? Optional.empty() : Optional.of(nothingThere(parent, token, container));
  }

  private static JsonNode child(JsonNode node, String token) {
    if (node.isArray()) {
      return isUpTo(token, node.size() - 1)
          ? node.path(Integer.parseInt(token))
          : node.path("no such element");
    }
    return node.path(token);
  }

  private static boolean isUpTo(String token, int most) {
    return Pointers.isIndex(token) && token.length() < 10 && Integer.parseInt(token) <= most;
  }

  private static String nothingThere(String way, String token, JsonNode node) {
    String place = way.isEmpty() ? "the model" : Words.name(way);
    if (node.isArray()) {
      return place
          + " has "
          + node.size()
          + " elements, counted from 0, and no `"
          + token
          + "`. Maybe use a smaller number, or - to add at the end.";
    }
    List<String> fields = node.propertyStream().map(Map.Entry::getKey).toList();
    return place + " has no `" + token + "`. " + Words.maybe(token, fields, "check the path");
  }
}

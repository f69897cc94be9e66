package org.caisson.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import java.util.List;

/**
 * Where each value of a document came from, kept as a shadow of the document: a tree of the same
 * shape with a {@link Location} in the place of each scalar, and one in each object under a name of
 * its own. Because the shapes agree, a patch of the document can be applied to its shadow as well,
 * and places stay right when it moves things about.
 */
final class Origins {
  /** The name under which a shadow object keeps the location of the object itself. */
  private static final String ITSELF = "\u0000itself";

  private Origins() {}

  static ObjectNode object(Location at) {
    ObjectNode shadow = JsonNodeFactory.instance.objectNode();
    shadow.set(ITSELF, scalar(at));
    return shadow;
  }

  static JsonNode scalar(Location at) {
    return new POJONode(at);
  }

  /** A shadow of a value whose every part came from one place. */
  static JsonNode everywhere(JsonNode value, Location at) {
    if (value.isObject()) {
      ObjectNode shadow = object(at);
      value.properties().forEach(f -> shadow.set(f.getKey(), everywhere(f.getValue(), at)));
      return shadow;
    }
    if (value.isArray()) {
      ArrayNode shadow = JsonNodeFactory.instance.arrayNode();
      value.forEach(element -> shadow.add(everywhere(element, at)));
      return shadow;
    }
    return scalar(at);
  }

  /**
   * The place of the value that the tokens lead to, or where it would be if it were there.
   *
   * @param start the place of the shadow's own root, for shadows that do not know it
   */
  static Location find(JsonNode shadow, List<String> tokens, Location start) {
    JsonNode node = shadow;
    Location place = location(node.isObject() ? node.path(ITSELF) : node, start);
    for (String token : tokens) {
      node = node.isArray() && Pointers.isIndex(token) ? element(node, token) : node.path(token);
      place = location(node.isObject() ? node.path(ITSELF) : node, place.below(token));
    }
    return place;
  }

  private static JsonNode element(JsonNode array, String index) {
    return array.path(index.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(index));
  }

  private static Location location(JsonNode node, Location otherwise) {
    return node instanceof POJONode pojo && pojo.getPojo() instanceof Location known
        ? known
        : otherwise;
  }
}

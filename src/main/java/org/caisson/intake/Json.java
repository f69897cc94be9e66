package org.caisson.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The canonical form of a document, and short views of parts of it. */
final class Json {
  private static final int LONGEST_SHOWN = 60;
  private static final double EXACT_INTEGERS = 1e15;

  private Json() {}

  /** A value as it would be written, cut short when it is long. */
  static String shortened(JsonNode node) {
    String text = Unreadable.is(node) ? "unreadable" : node.toString();
    return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "..." : text;
  }

  /** SHA-256 of the canonical form, in hexadecimal. */
  static String hash(JsonNode document) {
    try {
      byte[] text = canonical(document).toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  /** Names sorted; numbers alike when their values are, so that 1 and 1.0 are one content. */
  private static JsonNode canonical(JsonNode node) {
    if (node.isObject()) {
      ObjectNode sorted = JsonNodeFactory.instance.objectNode();
      node.propertyStream()
          .sorted((a, b) -> a.getKey().compareTo(b.getKey()))
          .forEach(field -> sorted.set(field.getKey(), canonical(field.getValue())));
      return sorted;
    }
    if (node.isArray()) {
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      node.forEach(element -> list.add(canonical(element)));
      return list;
    }
    return node.isNumber() ? number(node.doubleValue()) : node;
  }

  private static JsonNode number(double value) {
    return value == Math.rint(value) && Math.abs(value) < EXACT_INTEGERS
        ? JsonNodeFactory.instance.numberNode((long) value)
        : JsonNodeFactory.instance.numberNode(value);
  }
}

package org.caisson.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.POJONode;

/**
 * Stands in a document for a value that could not be read and was reported already, so that nothing
 * else complains about it.
 */
enum Unreadable {
  REPORTED;

  static JsonNode node() {
    return new POJONode(REPORTED);
  }

  static boolean is(JsonNode node) {
    return node instanceof POJONode pojo && pojo.getPojo() == REPORTED;
  }
}

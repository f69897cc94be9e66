package org.caisson.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** A value of a document with the shadow that says where its parts came from. */
record Sourced(JsonNode tree, JsonNode origins) {

  /** A single value at a place. */
  static Sourced scalar(JsonNode value, Location at) {
    return new Sourced(value, Origins.scalar(at));
  }

  /** A field of the value with its places; empty where there is none. */
  Optional<Sourced> section(String field) {
    return tree.has(field)
        ? Optional.of(new Sourced(tree.path(field), origins.path(field)))
        : Optional.empty();
  }

  /** A value that was there but could not be read, as was reported. */
  static Sourced unreadable(Location at) {
    return scalar(Unreadable.node(), at);
  }
}

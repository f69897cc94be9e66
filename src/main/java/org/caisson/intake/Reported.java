package org.caisson.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** The pointers of a document about which something was reported already. */
final class Reported {
  private final Set<String> pointers = new HashSet<>();

  /** Starts from the values of the document that could not be read. */
  Reported(JsonNode document) {
    addUnreadable(document, "");
  }

  private void addUnreadable(JsonNode node, String pointer) {
    if (Unreadable.is(node)) {
      pointers.add(pointer);
    }
    node.propertyStream()
        .forEach(f -> addUnreadable(f.getValue(), pointer + "/" + Pointers.escape(f.getKey())));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      addUnreadable(node.get(i), pointer + "/" + i);
    }
  }

  void add(String pointer) {
    pointers.add(pointer);
  }

  /** Whether nothing was reported about the value at the pointer or anything it is part of. */
  boolean isNews(String pointer) {
    for (int end = pointer.length(); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
      if (pointers.contains(pointer.substring(0, end))) {
        return false;
      }
    }
    return true;
  }
}

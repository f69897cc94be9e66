package org.caisson.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The schedule of a row of a table that has a column for each month. */
final class DueByMonth {
  private final ArrayNode spans = JsonNodeFactory.instance.arrayNode();
  private final ArrayNode places = JsonNodeFactory.instance.arrayNode();

  /** Adds what is due in the month of a column; a nought is what an empty cell is. */
  void add(TableColumn month, JsonNode quantity, Location at) {
    if (quantity.isNumber() && quantity.doubleValue() == 0) {
      return;
    }
    ObjectNode span = JsonNodeFactory.instance.objectNode().put("from", month.name());
    span.set("quantity", quantity);
    ObjectNode place = Origins.object(at);
    place.set("from", Origins.scalar(at));
    place.set("quantity", Origins.scalar(at));
    spans.add(span);
    places.add(place);
  }

  boolean isEmpty() {
    return spans.isEmpty();
  }

  JsonNode spans() {
    return spans;
  }

  JsonNode places() {
    return places;
  }
}

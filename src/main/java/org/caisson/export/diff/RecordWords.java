package org.caisson.export.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What records of a model are called, and what tells one from another. */
final class RecordWords {
  private static final Map<String, String> NAMES =
      Map.of(
          "supplies", "supply",
          "bom", "component",
          "schedule", "schedule entry",
          "ukraineNeeds", "need of Ukraine",
          "expansions", "expansion option",
          "buyers", "buyer",
          "gdp", "GDP",
          "labour", "labour");

  /** Fields that name a record among its like, in the order in which they are told. */
  private static final List<String> NAMING =
      List.of(
          "nation",
          "line",
          "item",
          "site",
          "supply",
          "workforce",
          "currency",
          "year",
          "month",
          "from",
          "name",
          "kind");

  private RecordWords() {}

  /** What a record of that list is called: {@code contract line} for {@code contractLines}. */
  static String name(String list) {
    String known = NAMES.get(list);
    if (known != null) {
      return known;
    }
    String singular = list.endsWith("s") ? list.substring(0, list.length() - 1) : list;
    return singular.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }

  /** What tells a record from others of its list; empty when nothing in it does. */
  static String identity(JsonNode record) {
    if (record.path("id").isTextual()) {
      return record.path("id").textValue();
    }
    return NAMING.stream()
        .map(record::path)
        .filter(value -> value.isTextual() || value.isNumber())
        .map(JsonNode::asText)
        .collect(Collectors.joining(" "));
  }
}

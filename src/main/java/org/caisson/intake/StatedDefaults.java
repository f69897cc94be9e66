package org.caisson.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.caisson.planning.store.DocumentKind;

/** States the values of a document that it leaves out and that its schema has a default for. */
public final class StatedDefaults {
  private static final Map<DocumentKind, String> SCHEMAS =
      Map.of(
          DocumentKind.MODEL, Schemas.PLANNING_MODEL,
          DocumentKind.INDUSTRIAL_BASE, "industrial-base",
          DocumentKind.CONTRACT_SET, "contracts");

  private final Schemas schemas = new Schemas();
  private final ObjectMapper json = new ObjectMapper();

  /** A schema, and the file in which it stands and to which what it refers to is relative. */
  private record Place(String file, JsonNode schema) {}

  /** The document with its defaults stated, as JSON. */
  public String stated(DocumentKind kind, String document) {
    try {
      JsonNode tree = json.readTree(document);
      String file = SCHEMAS.get(kind);
      state(tree, new Place(file, schemas.root(file)));
      return tree.toString();
    } catch (JsonProcessingException notJson) {
      throw new IllegalArgumentException("A kept document is not JSON.", notJson);
    }
  }

  private void state(JsonNode value, Place place) {
    Place meant = meant(place);
    if (value instanceof ObjectNode record) {
      meant
          .schema()
          .path("properties")
          .propertyStream()
          .forEach(
              field ->
                  stateField(record, field.getKey(), new Place(meant.file(), field.getValue())));
    } else if (value.isArray()) {
      Place elements = new Place(meant.file(), meant.schema().path("items"));
      value.forEach(element -> state(element, elements));
    }
  }

  private void stateField(ObjectNode record, String name, Place place) {
    JsonNode given = record.get(name);
    if (given != null) {
      state(given, place);
      return;
    }
    JsonNode otherwise = defaultOf(place);
    if (!otherwise.isMissingNode()) {
      record.set(name, otherwise);
    }
  }

  private JsonNode defaultOf(Place place) {
    JsonNode otherwise = place.schema().path("default");
    return otherwise.isMissingNode() ? meant(place).schema().path("default") : otherwise;
  }

  /** What a schema refers to in the end. */
  private Place meant(Place place) {
    Place meant = place;
    while (meant.schema().has("$ref")) {
      String reference = meant.schema().path("$ref").asText();
      String file =
          reference.startsWith("#")
              ? meant.file()
              : reference.replaceFirst("[.]schema[.]json.*", "");
      meant = new Place(file, schemas.resolved(meant.file(), meant.schema()));
    }
    return meant;
  }
}

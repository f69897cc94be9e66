package org.caisson.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.caisson.domain.contract.DeliveryTerms;
import org.caisson.domain.horizon.MonthlyQuantity;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.PreviousWork;
import org.caisson.domain.plant.IndustrialBase;
import org.caisson.domain.provenance.Basis;
import org.caisson.domain.provenance.Provenance;
import org.junit.jupiter.api.Test;

/** The published schemas and the records of the domain say the same, and cannot drift apart. */
class SchemasMatchRecordsTest {
  private static final Path SCHEMAS = Path.of("src/main/resources/schemas");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Records where the wire states an item's unit for the reader's sake. */
  private static final Set<String> WITH_UNIT =
      Set.of(
          "Component",
          "LineProduct",
          "Supply",
          "OpeningStock",
          "StorageLimit",
          "Lane",
          "ClosingStock",
          "ContractLine",
          "Stockpile",
          "Donation",
          "UkraineNeed",
          "PreviousWork");

  /** What a pasted schedule has beside the fields that count. */
  private static final Set<String> OF_SCHEDULES = Set.of("accepted", "available", "tempo");

  /** Markings of parts, of which the model has the highest. */
  private static final Map<Class<?>, Set<String>> PART_MARKINGS =
      Map.of(
          IndustrialBase.class, Set.of("marking"),
          PlanningModel.class, Set.of("contractsMarking", "nationsMarking"));

  private final Set<String> compared = new TreeSet<>();

  private record Located(String file, JsonNode schema) {}

  @Test
  void everyRecordHasTheFieldsOfItsSchemaAndNoOthers() {
    compare(PlanningModel.class, new Located("planning-model", load("planning-model")));
    assertTrue(compared.size() >= 27, compared::toString);
  }

  @Test
  void everyEnumOfTheSchemasHasTheConstantsOfItsJavaEnum() {
    JsonNode basis = load("common").at("/$defs/basis/enum");
    assertEquals(
        Arrays.stream(Basis.values()).map(b -> b.name().toLowerCase(Locale.ROOT)).toList(),
        texts(basis));
  }

  @Test
  void everyFieldOfEverySchemaIsDescribedAndEveryRecordIsClosed() {
    for (String file :
        List.of(
            "common",
            "model",
            "industrial-base",
            "contracts",
            "nations",
            "previous-plan",
            "scenario",
            "planning-model")) {
      JsonNode schema = load(file);
      assertEquals(
          "https://json-schema.org/draft/2020-12/schema", schema.path("$schema").asText(), file);
      assertTrue(schema.path("$id").asText().endsWith("/" + file + ".schema.json"), file);
      walk(new Located(file, schema), "");
    }
  }

  private void walk(Located at, String path) {
    JsonNode schema = at.schema();
    if (schema.path("type").asText().equals("object")) {
      assertTrue(schema.has("additionalProperties"), at.file() + path);
      assertFalse(schema.path("additionalProperties").asBoolean(), at.file() + path);
      schema
          .path("properties")
          .properties()
          .forEach(
              field -> {
                String described = new Schemas().description(absolute(at.file(), field.getValue()));
                assertFalse(described.isEmpty(), at.file() + path + "/" + field.getKey());
              });
    }
    for (JsonNode child : schema) {
      if (child.isContainerNode()) {
        walk(new Located(at.file(), child), path + "/...");
      }
    }
  }

  private static JsonNode absolute(String file, JsonNode schema) {
    ObjectNode copy = schema.deepCopy();
    if (copy.path("$ref").asText().startsWith("#")) {
      copy.put("$ref", file + ".schema.json" + copy.path("$ref").asText());
    }
    return copy;
  }

  private void compare(Class<?> record, Located at) {
    Located schema = resolve(at);
    if (!compared.add(record.getSimpleName())) {
      return;
    }
    Set<String> fields = new TreeSet<>();
    for (RecordComponent component : record.getRecordComponents()) {
      fields.addAll(fieldsOf(component));
      follow(component, schema);
    }
    if (WITH_UNIT.contains(record.getSimpleName())) {
      fields.add("unit");
    }
    Set<String> properties = new TreeSet<>();
    schema.schema().path("properties").fieldNames().forEachRemaining(properties::add);
    properties.remove("$schema");
    properties.removeAll(PART_MARKINGS.getOrDefault(record, Set.of()));
    if (record == PreviousWork.class) {
      properties.removeAll(OF_SCHEDULES);
    }
    assertEquals(fields, properties, record.getSimpleName());
  }

  /** Provenance, terms and the schedule of a donation are written into the record itself. */
  private static List<String> fieldsOf(RecordComponent component) {
    if (component.getType() == Provenance.class) {
      return List.of("source", "basis", "note");
    }
    if (component.getType() == DeliveryTerms.class) {
      return Arrays.stream(DeliveryTerms.class.getRecordComponents())
          .map(RecordComponent::getName)
          .toList();
    }
    return component.getType() == MonthlyQuantity.class
        ? List.of("from", "to", "quantity")
        : List.of(component.getName());
  }

  private void follow(RecordComponent component, Located schema) {
    JsonNode property = schema.schema().path("properties").path(component.getName());
    if (component.getType() == DeliveryTerms.class) {
      for (RecordComponent term : DeliveryTerms.class.getRecordComponents()) {
        follow(term, schema);
      }
    }
    if (property.isMissingNode()) {
      return; // compare says which
    }
    Located value = resolve(new Located(schema.file(), property));
    Type type = component.getGenericType();
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      Class<?> element = (Class<?>) list.getActualTypeArguments()[0];
      assertEquals("array", value.schema().path("type").asText(), component.getName());
      value(element, resolve(new Located(value.file(), value.schema().path("items"))));
    } else {
      value(component.getType(), value);
    }
  }

  private void value(Class<?> type, Located schema) {
    if (type.isRecord()) {
      compare(type, schema);
    } else if (type.isEnum()) {
      assertEquals(
          Arrays.stream(type.getEnumConstants()).map(Object::toString).toList(),
          texts(schema.schema().path("enum")));
    } else if (type == int.class) {
      assertEquals("integer", schema.schema().path("type").asText());
    }
  }

  /** Bounds stand in the schemas for editors; the checks of the domain must hold every one. */
  @Test
  void everyBoundOfTheSchemasIsHeldByACheckOfTheDomain() {
    JsonNode small = json(Path.of("src/test/resources/models/small.json"));
    List<String> unheld = new ArrayList<>();
    List<String> tried = new ArrayList<>();
    bounds(new Located("planning-model", load("planning-model")), small, "", small, tried, unheld);
    assertEquals(List.of(), unheld);
    assertTrue(tried.size() > 100, () -> tried.size() + " bounds were tried");
  }

  private void bounds(
      Located at, JsonNode value, String path, JsonNode root, List<String> tried, List<String> no) {
    Located schema = resolve(at);
    if (value.isNumber()) {
      beyond(schema.schema()).forEach(bad -> tryBound(root, path, bad, tried, no));
    }
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      Located items = new Located(schema.file(), schema.schema().path("items"));
      bounds(items, value.get(i), path + "/" + i, root, tried, no);
    }
    value
        .properties()
        .forEach(
            field -> {
              JsonNode property = schema.schema().path("properties").path(field.getKey());
              Located next = new Located(schema.file(), property);
              bounds(next, field.getValue(), path + "/" + field.getKey(), root, tried, no);
            });
  }

  private static List<Double> beyond(JsonNode schema) {
    List<Double> values = new ArrayList<>();
    Optional.of(schema.path("minimum"))
        .filter(JsonNode::isNumber)
        .ifPresent(n -> values.add(n.doubleValue() - 1));
    Optional.of(schema.path("exclusiveMinimum"))
        .filter(JsonNode::isNumber)
        .ifPresent(n -> values.add(n.doubleValue()));
    Optional.of(schema.path("maximum"))
        .filter(JsonNode::isNumber)
        .ifPresent(n -> values.add(n.doubleValue() * 2 + 1));
    return values;
  }

  private static void tryBound(
      JsonNode root, String path, double bad, List<String> tried, List<String> unheld) {
    JsonNode wrong = root.deepCopy();
    int last = path.lastIndexOf('/');
    String name = path.substring(last + 1);
    if (wrong.at(path.substring(0, last)) instanceof ObjectNode record) {
      record.put(name, bad);
    } else if (wrong.at(path.substring(0, last)) instanceof ArrayNode list) {
      list.set(Integer.parseInt(name), list.numberNode(bad));
    }
    tried.add(path);
    boolean held =
        new ModelReader()
            .read(wrong.toString(), "wrong").errors().stream()
                .map(LocatedIssue::issue)
                .anyMatch(i -> i.code().equals("number.range") && i.pointer().equals(path));
    if (!held) {
      unheld.add(path + " = " + bad);
    }
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  /** What may be a record or short for one is compared as a record. */
  private static Located resolve(Located at) {
    if (at.schema().has("else")) {
      return resolve(new Located(at.file(), at.schema().path("else")));
    }
    String ref = at.schema().path("$ref").asText();
    if (ref.isEmpty()) {
      return at;
    }
    int hash = ref.indexOf('#');
    String file = (hash < 0 ? ref : ref.substring(0, hash)).replace(".schema.json", "");
    String target = file.isEmpty() ? at.file() : file;
    JsonNode node = hash < 0 ? load(target) : load(target).at(ref.substring(hash + 1));
    return resolve(new Located(target, node));
  }

  private static JsonNode load(String name) {
    return json(SCHEMAS.resolve(name + ".schema.json"));
  }

  private static JsonNode json(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

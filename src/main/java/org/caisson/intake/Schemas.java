package org.caisson.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The published JSON Schemas of the model format, from the class path. */
final class Schemas {
  static final String PLANNING_MODEL = "planning-model";
  static final String SCENARIO = "scenario";

  private static final String BASE = "https://caisson.example/schemas/";

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder
                  .schemas(Schemas::text)
                  .schemaRegistryConfig(
                      SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  /** Everything in which the tree departs from the schema. */
  List<Error> faults(String schema, JsonNode tree) {
    return schema(schema).validate(tree);
  }

  /** The names of the fields at the root of a file of this schema. */
  List<String> fields(String schema) {
    return fieldNames(schema(schema).getSchemaNode());
  }

  /** The names of the fields of the record in which the fault is. */
  List<String> fieldsOfRecord(Error fault) {
    return fieldNames(schemaOfRecord(fault));
  }

  private static List<String> fieldNames(JsonNode record) {
    return record.path("properties").propertyStream().map(field -> field.getKey()).toList();
  }

  /** The schema that the value at fault should fulfil. */
  JsonNode schemaOf(Error fault) {
    return resolve(parent(fault));
  }

  /** The schema of a field of the record in which the fault is. */
  JsonNode schemaOfField(Error fault, String field) {
    return schemaOfRecord(fault).path("properties").path(field);
  }

  private JsonNode schemaOfRecord(Error fault) {
    return resolve(parent(fault));
  }

  /** What a schema says it describes; where it refers to another, that one's words. */
  String description(JsonNode schema) {
    JsonNode described = schema;
    while (described.path("description").isMissingNode() && described.has("$ref")) {
      described = resolve(described.path("$ref").textValue());
    }
    return described.path("description").asText();
  }

  /** The address of the schema that contains the keyword that complains. */
  private static String parent(Error fault) {
    String keyword = fault.getSchemaLocation().toString();
    return keyword.substring(0, keyword.lastIndexOf('/'));
  }

  private JsonNode resolve(String address) {
    int hash = address.indexOf('#');
    String file = address.substring(address.lastIndexOf('/', hash) + 1, hash);
    String name = file.replace(".schema.json", "");
    return name.isEmpty()
        ? MissingNode.getInstance()
        : schema(name).getSchemaNode().at(address.substring(hash + 1));
  }

  private Schema schema(String name) {
    return registry.getSchema(SchemaLocation.of(BASE + name + ".schema.json"));
  }

  private static String text(String address) {
    String resource = "/schemas/" + address.substring(BASE.length());
    try (InputStream in = Schemas.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("There is no schema " + resource + " on the class path.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.caisson.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

  /**
   * In what the tree departs from the schema.
   *
   * @param most how many departures are looked for; when there are so many, there may be more
   */
  List<Error> faults(String schema, JsonNode tree, int most) {
    FirstFaults faults = new FirstFaults(most);
    Schema held = schema(schema);
    ExecutionContext context = held.createExecutionContext();
    context.setErrors(faults);
    try {
      held.validate(context, tree);
    } catch (FirstFaults.EnoughException enough) {
      return faults.list();
    }
    return context.getErrors();
  }

  /** The schema of a file. */
  JsonNode root(String schema) {
    return schema(schema).getSchemaNode();
  }

  /** The names of the fields at the root of a file of this schema. */
  List<String> fields(String schema) {
    return fieldNames(schema(schema).getSchemaNode());
  }

  /** The names of the fields that a file of this schema must have. */
  List<String> required(String schema) {
    List<String> required = new ArrayList<>();
    schema(schema).getSchemaNode().path("required").forEach(name -> required.add(name.asText()));
    return required;
  }

  /** The schema of a field at the root of a file of this schema. */
  JsonNode field(String schema, String name) {
    return schema(schema).getSchemaNode().path("properties").path(name);
  }

  /** The schema of the records in a list at the root of a file of this schema. */
  JsonNode elementsOf(String schema, String list) {
    JsonNode lists = schema(schema).getSchemaNode().path("properties");
    return resolved(schema, lists.path(list).path("items"));
  }

  /** What a part of a schema refers to, or the part itself where it refers to nothing. */
  JsonNode resolved(String schema, JsonNode part) {
    String reference = part.path("$ref").asText();
    if (reference.isEmpty()) {
      return part;
    }
    return resolve(reference.startsWith("#") ? schema + reference : reference);
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

  /** The schema at an address, of which the last part of the path names the file. */
  private JsonNode resolve(String address) {
    int hash = address.indexOf('#');
    String path = hash < 0 ? address : address.substring(0, hash);
    String name = path.substring(path.lastIndexOf('/') + 1).replace(".schema.json", "");
    JsonNode file = schema(name).getSchemaNode();
    return hash < 0 ? file : file.at(address.substring(hash + 1));
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

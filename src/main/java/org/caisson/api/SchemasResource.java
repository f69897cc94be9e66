package org.caisson.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The JSON Schemas of the files of a planning model. */
@Path("/schemas")
@Tag(name = "schemas", description = "JSON Schemas, for validation and for editors that complete.")
public class SchemasResource {
  static final String JSON_SCHEMA = "application/schema+json";
  private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{0,40}");

  /** One schema. */
  @GET
  @Path("/{name}")
  @Produces({JSON_SCHEMA, "application/json"})
  @Operation(
      summary = "A JSON Schema",
      description = "By the name of the file it is for, without extension.")
  @APIResponse(responseCode = "200", description = "The schema.")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public byte[] schema(@PathParam("name") String name) {
    if (!NAME.matcher(name).matches()) {
      throw unknown(name);
    }
    try (InputStream in =
        SchemasResource.class
            .getClassLoader()
            .getResourceAsStream("schemas/" + name + ".schema.json")) {
      if (in == null) {
        throw unknown(name);
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static RuntimeException unknown(String name) {
    return ProblemException.of(
        404,
        "Schema is not known",
        "There is no schema of name (%s). Maybe one of: planning-model, model, industrial-base, contracts, nations, scenario, common."
            .formatted(name));
  }
}

package org.caisson.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.caisson.intake.PartKind;
import org.caisson.intake.Templates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Workbooks to fill in. */
@Path("/templates")
@Tag(name = "templates", description = "Workbooks to fill in and send back.")
public class TemplatesResource {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Templates templates;

  TemplatesResource(Templates templates) {
    this.templates = templates;
  }

  /** The template of a contract set. */
  @GET
  @Path("/contracts.xlsx")
  @Produces(XLSX)
  @Operation(
      summary = "Download the template of a contract set",
      description =
          "Every column explained, drop-downs for codes; what is filled in is read as it is.")
  @APIResponse(
      responseCode = "200",
      description = "A workbook.",
      content =
          @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response contracts() {
    return workbook(PartKind.CONTRACT_SET);
  }

  /** The template of an industrial base. */
  @GET
  @Path("/industrial-base.xlsx")
  @Produces(XLSX)
  @Operation(
      summary = "Download the template of an industrial base",
      description = "A sheet a table, every column explained, drop-downs for codes and ids.")
  @APIResponse(
      responseCode = "200",
      description = "A workbook.",
      content =
          @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response industrialBase() {
    return workbook(PartKind.INDUSTRIAL_BASE);
  }

  private Response workbook(PartKind kind) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      templates.write(kind, null, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("A workbook in memory could not be written.", e);
    }
    return Response.ok(bytes.toByteArray(), XLSX)
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + kind.schema() + ".xlsx\"")
        .build();
  }
}

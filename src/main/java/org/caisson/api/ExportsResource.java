package org.caisson.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.export.named.ExportFormat;
import org.caisson.export.named.NamedExport;
import org.caisson.planning.ProgramFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Exports of a finished plan: a workbook, the P-21 grid, statutory reports, values. */
@Path("/plans/{id}/exports")
@Tag(name = "exports", description = "What opens in a spreadsheet.")
public class ExportsResource {
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final KnownPlans plans;

  ExportsResource(KnownPlans plans) {
    this.plans = plans;
  }

  /** An export and how it can be had. */
  @Schema(name = "Export", description = "An export, and the media types that it comes in.")
  record ExportView(String name, String description, List<String> mediaTypes) {

    static ExportView of(NamedExport export) {
      List<String> types = export.formats().stream().map(ExportFormat::mediaType).toList();
      return new ExportView(export.id(), export.description(), types);
    }

    /** The linear program of a stage, in each of its formats. */
    static Stream<ExportView> programs(int stage) {
      return Arrays.stream(ProgramFormat.values())
          .map(
              format ->
                  new ExportView(
                      "stage-%d.%s".formatted(stage, format.ending()),
                      "The exact linear program of stage %d, the stages before it held."
                          .formatted(stage),
                      List.of(MediaType.TEXT_PLAIN)));
    }
  }

  /** What there is. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "List the exports of a plan")
  @APIResponse(responseCode = "200", description = "Each export with its media types.")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public List<ExportView> list(@PathParam("id") String id) {
    int stages = plans.byId(id).plan().map(ProductionPlan::stages).orElse(List.of()).size();
    Stream<ExportView> named = Arrays.stream(NamedExport.values()).map(ExportView::of);
    Stream<ExportView> programs =
        IntStream.rangeClosed(1, stages).boxed().flatMap(ExportView::programs);
    return Stream.concat(named, programs).toList();
  }

  /** One of them. */
  @GET
  @Path("/{name}")
  @Produces({XLSX, PlanTablesResource.CSV})
  @Operation(
      summary = "Export a plan",
      description =
          "As a workbook, or as CSV by Accept: the P-21 month grid, the reports with the columns of"
              + " 10 USC 222c and 222d, values by currency. The marking of the plan is in all of"
              + " them.")
  @APIResponse(responseCode = "200", description = "The file.")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "NotReady")
  public Response export(
      @PathParam("id") String id,
      @Parameter(description = "workbook, p21, industrial-base, stocks or value.")
          @PathParam("name")
          String name,
      @Context Request request)
      throws IOException {
    NamedExport export = NamedExport.named(name).orElseThrow(() -> unknown(name));
    ExportFormat format = format(export, request);
    KnownPlans.Finished finished = plans.withModel(id);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    export.write(finished.plan(), finished.model(), format, bytes);
    return Response.ok(bytes.toByteArray(), type(format))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s\"".formatted(export.fileName(format)))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .build();
  }

  private static ExportFormat format(NamedExport export, Request request) {
    MediaType[] types =
        export.formats().stream().map(ExportsResource::type).toArray(MediaType[]::new);
    List<Variant> variants = Variant.mediaTypes(types).build();
    Variant chosen = request.selectVariant(variants);
    if (chosen == null) {
      throw ProblemException.of(
          406,
          "Format is not written",
          "Export (%s) is not written in what the request accepts. Maybe accept %s."
              .formatted(
                  export.id(),
                  String.join(
                      " or ", export.formats().stream().map(ExportFormat::mediaType).toList())));
    }
    return export.formats().get(variants.indexOf(chosen));
  }

  private static MediaType type(ExportFormat format) {
    MediaType type = MediaType.valueOf(format.mediaType());
    return format == ExportFormat.CSV ? type.withCharset("UTF-8") : type;
  }

  static ProblemException unknown(String name) {
    return ProblemException.of(
        404,
        "Export is not known",
        "There is no export of name (%s). Maybe one of: %s."
            .formatted(name, String.join(", ", NamedExport.ids()) + ", stage-1.mps, stage-1.lp"));
  }
}

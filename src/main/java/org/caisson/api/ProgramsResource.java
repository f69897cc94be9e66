package org.caisson.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.ProgramFormat;
import org.caisson.planning.StageProgram;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The linear programs of a plan's stages, for any other solver. */
@Path("/plans/{id}/exports")
@Tag(name = "exports")
public class ProgramsResource {
  private static final String TEXT = MediaType.TEXT_PLAIN + ";charset=UTF-8";

  private final KnownPlans plans;
  private final Programs programs;

  ProgramsResource(KnownPlans plans, Programs programs) {
    this.plans = plans;
    this.programs = programs;
  }

  /** The program of a stage. */
  @GET
  @Path("/stage-{stage}.{format}")
  @Produces(TEXT)
  @Operation(
      summary = "Export the linear program of a stage",
      description =
          """
          The exact linear program of a stage, the stages before it held at their values: its \
          optimum is the value of the stage, constants included. The stages before it are solved \
          anew for that, in the process that answers, with the profile of the plan; a late stage \
          of a large model takes as long as the plan did.""")
  @APIResponse(responseCode = "200", description = "The program.")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "NotReady")
  @APIResponse(responseCode = "429", ref = "TooMany")
  public Response program(
      @PathParam("id") String id,
      @Parameter(description = "The number of the stage, from 1.", example = "1")
          @PathParam("stage")
          String stage,
      @Parameter(description = "mps or lp.", example = "mps") @PathParam("format") String format) {
    String name = "stage-%s.%s".formatted(stage, format);
    ProgramFormat chosen =
        ProgramFormat.ofFileName(name).orElseThrow(() -> ExportsResource.unknown(name));
    PlanRequest request = plans.request(id);
    StageProgram program = programs.program(request, number(stage, name));
    StreamingOutput text =
        out -> {
          try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            chosen.write(program, request.model().marking(), writer);
          }
        };
    return Response.ok(text, TEXT)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
        .build();
  }

  private static int number(String stage, String name) {
    try {
      return Integer.parseInt(stage);
    } catch (NumberFormatException notNumber) {
      throw ExportsResource.unknown(name);
    }
  }
}

package org.caisson.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.caisson.export.CsvRows;
import org.caisson.export.PlanDocuments;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The tables of a finished plan, as JSON or CSV, filtered and in pages. */
@Path("/plans/{id}")
@Produces({MediaType.APPLICATION_JSON, PlanTablesResource.CSV})
@Tag(
    name = "plan tables",
    description = "What a finished plan says, row by row; Accept chooses JSON or CSV.")
public class PlanTablesResource {
  static final String CSV = "text/csv";
  private static final MediaType CSV_TYPE = new MediaType("text", "csv", "UTF-8");

  private final KnownPlans plans;
  private final CsvRows csv = new CsvRows();

  PlanTablesResource(KnownPlans plans) {
    this.plans = plans;
  }

  /** What lines make. */
  @GET
  @Path("/schedule")
  @Operation(summary = "What each line makes, month by month")
  @Parameter(ref = "line")
  @Parameter(ref = "item")
  @Parameter(ref = "from")
  @Parameter(ref = "to")
  @Parameter(ref = "month")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  public Response schedule(
      @PathParam("id") String id, @Context UriInfo uri, @Context Request request) {
    return page(Listing.SCHEDULE, id, uri, request);
  }

  /** Tempo of lines. */
  @GET
  @Path("/tempos")
  @Operation(summary = "Each line's tempo beside those of its MSR, 1-8-5 and MAX rates")
  @Parameter(ref = "line")
  @Parameter(ref = "from")
  @Parameter(ref = "to")
  @Parameter(ref = "month")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  public Response tempos(
      @PathParam("id") String id, @Context UriInfo uri, @Context Request request) {
    return page(Listing.TEMPOS, id, uri, request);
  }

  /** What contract lines deliver. */
  @GET
  @Path("/deliveries")
  @Operation(summary = "What each contract line delivers, and how much of it is late")
  @Parameter(ref = "contractLine")
  @Parameter(ref = "item")
  @Parameter(ref = "nation")
  @Parameter(ref = "destination")
  @Parameter(ref = "from")
  @Parameter(ref = "to")
  @Parameter(ref = "month")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  public Response deliveries(
      @PathParam("id") String id, @Context UriInfo uri, @Context Request request) {
    return page(Listing.DELIVERIES, id, uri, request);
  }

  /** Ukraine and restocking. */
  @GET
  @Path("/allocation")
  @Operation(summary = "How deliveries are divided between Ukraine and restocking")
  @Parameter(ref = "item")
  @Parameter(ref = "from")
  @Parameter(ref = "to")
  @Parameter(ref = "month")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  public Response allocation(
      @PathParam("id") String id, @Context UriInfo uri, @Context Request request) {
    return page(Listing.ALLOCATION, id, uri, request);
  }

  /** What nations hold. */
  @GET
  @Path("/stockpiles")
  @Operation(summary = "What nations hold at the end of each month, and what moved it")
  @Parameter(ref = "nation")
  @Parameter(ref = "item")
  @Parameter(ref = "from")
  @Parameter(ref = "to")
  @Parameter(ref = "month")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  public Response stockpiles(
      @PathParam("id") String id, @Context UriInfo uri, @Context Request request) {
    return page(Listing.STOCKPILES, id, uri, request);
  }

  /** What is late. */
  @GET
  @Path("/lateness")
  @Operation(summary = "The contract lines that are late")
  @Parameter(ref = "contractLine")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  public Response lateness(
      @PathParam("id") String id, @Context UriInfo uri, @Context Request request) {
    return page(Listing.LATENESS, id, uri, request);
  }

  /** What nations pay. */
  @GET
  @Path("/budgets")
  @Operation(summary = "What nations pay in each calendar year")
  @Parameter(ref = "nation")
  @Parameter(ref = "year")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  public Response budgets(
      @PathParam("id") String id, @Context UriInfo uri, @Context Request request) {
    return page(Listing.BUDGETS, id, uri, request);
  }

  /** The proof. */
  @GET
  @Path("/certificate")
  @Operation(summary = "The proof of each stage, computed outside the solver")
  @Parameter(ref = "stage")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  public Response certificate(
      @PathParam("id") String id, @Context UriInfo uri, @Context Request request) {
    return page(Listing.CERTIFICATE, id, uri, request);
  }

  private <R> Response page(Listing<R> listing, String id, UriInfo uri, Request request) {
    RowQuery query = new RowQuery(uri.getQueryParameters());
    PageDocument<R> page =
        PageDocument.of(listing.rows(PlanDocuments.of(plans.finished(id)), query), query);
    Response.ResponseBuilder response =
        wantsCsv(request)
            ? Response.ok(csv(listing, page), CSV_TYPE)
            : Response.ok(page, MediaType.APPLICATION_JSON_TYPE);
    if (page.hasNext()) {
      response.link(
          uri.getRequestUriBuilder().replaceQueryParam("page", page.page() + 1).build(), "next");
    }
    return response.header("X-Total-Count", page.total()).header("Vary", "Accept").build();
  }

  private static boolean wantsCsv(Request request) {
    Variant variant =
        request.selectVariant(
            List.of(
                new Variant(MediaType.APPLICATION_JSON_TYPE, (String) null, null),
                new Variant(CSV_TYPE, (String) null, null)));
    if (variant == null) {
      throw new NotAcceptableException();
    }
    return CSV_TYPE.isCompatible(variant.getMediaType());
  }

  private <R> byte[] csv(Listing<R> listing, PageDocument<R> page) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      csv.write(listing.table().row(), page.rows(), bytes);
    } catch (IOException cannotHappenInMemory) {
      throw new UncheckedIOException(cannotHappenInMemory);
    }
    return bytes.toByteArray();
  }
}

package org.caisson.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.caisson.export.PlanDocument;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The tables of what moves and closes the stocks of sites, as JSON or CSV. */
@Path("/plans/{id}")
@Produces({MediaType.APPLICATION_JSON, PlanTablesResource.CSV})
@Tag(name = "plan tables")
public class MaterialTablesResource {
  private final TablePages pages;

  MaterialTablesResource(TablePages pages) {
    this.pages = pages;
  }

  /** What moves between sites. */
  @GET
  @Path("/movements")
  @Operation(summary = "What is moved over each lane, and when it arrives")
  @Parameter(ref = "item")
  @Parameter(ref = "from")
  @Parameter(ref = "to")
  @Parameter(ref = "month")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  @APIResponse(responseCode = "200", description = PlanTablesResource.ROWS)
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "NotReady")
  public RestResponse<PageDocument<PlanDocument.Movement>> movements(
      @PathParam("id") String id, @Context UriInfo uri) {
    return pages.page(Listing.MOVEMENTS, id, uri);
  }

  /** What is scrapped. */
  @GET
  @Path("/scrapped")
  @Operation(summary = "What is scrapped at sites because its shelf life is over")
  @Parameter(ref = "item")
  @Parameter(ref = "from")
  @Parameter(ref = "to")
  @Parameter(ref = "month")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  @APIResponse(responseCode = "200", description = PlanTablesResource.ROWS)
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "NotReady")
  public RestResponse<PageDocument<PlanDocument.Scrapped>> scrapped(
      @PathParam("id") String id, @Context UriInfo uri) {
    return pages.page(Listing.SCRAPPED, id, uri);
  }

  /** What is left. */
  @GET
  @Path("/closing-stocks")
  @Operation(summary = "What lies at sites when the horizon ends, beside what is asked for")
  @Parameter(ref = "item")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  @APIResponse(responseCode = "200", description = PlanTablesResource.ROWS)
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "NotReady")
  public RestResponse<PageDocument<PlanDocument.ClosingStock>> closingStocks(
      @PathParam("id") String id, @Context UriInfo uri) {
    return pages.page(Listing.CLOSING_STOCKS, id, uri);
  }
}

package org.caisson.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.caisson.export.PlanDocument;
import org.caisson.export.StockAge;
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

  /** What is bought. */
  @GET
  @Path("/purchases")
  @Operation(summary = "What is bought from each supply, by the month of purchase")
  @Parameter(ref = "supply")
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
  public RestResponse<PageDocument<PlanDocument.Purchase>> purchases(
      @PathParam("id") String id, @Context UriInfo uri) {
    return pages.page(Listing.PURCHASES, id, uri);
  }

  /** What sites hold. */
  @GET
  @Path("/site-stocks")
  @Operation(summary = "What lies at each site at the end of each month")
  @Parameter(ref = "item")
  @Parameter(ref = "site")
  @Parameter(ref = "from")
  @Parameter(ref = "to")
  @Parameter(ref = "month")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  @APIResponse(responseCode = "200", description = PlanTablesResource.ROWS)
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "NotReady")
  public RestResponse<PageDocument<PlanDocument.SiteStock>> siteStocks(
      @PathParam("id") String id, @Context UriInfo uri) {
    return pages.page(Listing.SITE_STOCKS, id, uri);
  }

  /** How old it is. */
  @GET
  @Path("/stock-ages")
  @Operation(
      summary = "What lies at each site at the end of each month, by its age",
      description =
          """
          Units cannot be told apart in a plan, so a rule does: the oldest goes out first. since is \
          the month in which they came into the stock of the site; of what was there at the start \
          and has a shelf life, a month before the horizon. The quantities of a stock and month \
          add up to that of /site-stocks.""")
  @Parameter(ref = "item")
  @Parameter(ref = "site")
  @Parameter(ref = "from")
  @Parameter(ref = "to")
  @Parameter(ref = "month")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  @APIResponse(responseCode = "200", description = PlanTablesResource.ROWS)
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "NotReady")
  public RestResponse<PageDocument<StockAge>> stockAges(
      @PathParam("id") String id, @Context UriInfo uri) {
    return pages.stockAges(id, uri);
  }
}

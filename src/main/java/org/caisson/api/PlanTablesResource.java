package org.caisson.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.caisson.export.PegRow;
import org.caisson.export.PlanDocument;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The tables of a finished plan, as JSON or CSV, filtered and in pages. */
@Path("/plans/{id}")
@Produces({MediaType.APPLICATION_JSON, PlanTablesResource.CSV})
@Tag(
    name = "plan tables",
    description =
        "What a finished plan says, row by row; Accept chooses JSON (in pages) or CSV (whole).")
public class PlanTablesResource {
  static final String CSV = "text/csv";
  static final String ROWS =
      "As JSON a page of rows, to whose next Link leads; as CSV the whole table, unless page or"
          + " size is given. X-Total-Count says how many rows there are in all.";

  private final TablePages pages;

  PlanTablesResource(TablePages pages) {
    this.pages = pages;
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
  @APIResponse(responseCode = "200", description = ROWS)
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "NotReady")
  public RestResponse<PageDocument<PlanDocument.Work>> schedule(
      @PathParam("id") String id, @Context UriInfo uri) {
    return page(Listing.SCHEDULE, id, uri);
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
  @APIResponse(responseCode = "200", description = ROWS)
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "NotReady")
  public RestResponse<PageDocument<PlanDocument.Tempo>> tempos(
      @PathParam("id") String id, @Context UriInfo uri) {
    return page(Listing.TEMPOS, id, uri);
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
  @APIResponse(responseCode = "200", description = ROWS)
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "NotReady")
  public RestResponse<PageDocument<PlanDocument.Delivery>> deliveries(
      @PathParam("id") String id, @Context UriInfo uri) {
    return page(Listing.DELIVERIES, id, uri);
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
  @APIResponse(responseCode = "200", description = ROWS)
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "NotReady")
  public RestResponse<PageDocument<PlanDocument.Allocation>> allocation(
      @PathParam("id") String id, @Context UriInfo uri) {
    return page(Listing.ALLOCATION, id, uri);
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
  @APIResponse(responseCode = "200", description = ROWS)
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "NotReady")
  public RestResponse<PageDocument<PlanDocument.Stockpile>> stockpiles(
      @PathParam("id") String id, @Context UriInfo uri) {
    return page(Listing.STOCKPILES, id, uri);
  }

  /** What is late. */
  @GET
  @Path("/lateness")
  @Operation(summary = "The contract lines that are late")
  @Parameter(ref = "contractLine")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  @APIResponse(responseCode = "200", description = ROWS)
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "NotReady")
  public RestResponse<PageDocument<PlanDocument.Lateness>> lateness(
      @PathParam("id") String id, @Context UriInfo uri) {
    return page(Listing.LATENESS, id, uri);
  }

  /** Options. */
  @GET
  @Path("/options")
  @Operation(summary = "What is exercised of options, and delivered of what is exercised")
  @Parameter(ref = "contractLine")
  @Parameter(ref = "item")
  @Parameter(ref = "from")
  @Parameter(ref = "to")
  @Parameter(ref = "month")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  @APIResponse(responseCode = "200", description = ROWS)
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "NotReady")
  public RestResponse<PageDocument<PlanDocument.OptionUse>> options(
      @PathParam("id") String id, @Context UriInfo uri) {
    return page(Listing.OPTIONS, id, uri);
  }

  /** Announced, ordered, delivered. */
  @GET
  @Path("/contract-lines")
  @Operation(summary = "How much of each contract line is announced, ordered, delivered and paid")
  @Parameter(ref = "contractLine")
  @Parameter(ref = "item")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  @APIResponse(responseCode = "200", description = ROWS)
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "NotReady")
  public RestResponse<PageDocument<PlanDocument.ContractLine>> contractLines(
      @PathParam("id") String id, @Context UriInfo uri) {
    return page(Listing.CONTRACT_LINES, id, uri);
  }

  /** Who is served how well. */
  @GET
  @Path("/fulfilment")
  @Operation(
      summary = "How far each nation's orders are fulfilled",
      description =
          """
          A nation's shares of all contract lines together: 1 less its late unit-months by those \
          that it would be late if nothing were delivered. Under the policy MAX_MIN_FAIR nobody's \
          fulfilment can rise except by lowering that of a nation which has less.""")
  @Parameter(ref = "nation")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  @APIResponse(responseCode = "200", description = ROWS)
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "NotReady")
  public RestResponse<PageDocument<PlanDocument.Fulfilment>> fulfilment(
      @PathParam("id") String id, @Context UriInfo uri) {
    return page(Listing.FULFILMENT, id, uri);
  }

  /** Which stage settled what. */
  @GET
  @Path("/decisions")
  @Operation(
      summary = "Which objective stage settled each tempo, delivery and share of Ukraine",
      description =
          """
          A decision is settled by the last stage whose solution has another value than that of \
          the stage before it (before says which). The stages after it kept the value, because \
          they were held to it or had no reason to change it.""")
  @Parameter(ref = "line")
  @Parameter(ref = "contractLine")
  @Parameter(ref = "stage")
  @Parameter(ref = "from")
  @Parameter(ref = "to")
  @Parameter(ref = "month")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  @APIResponse(responseCode = "200", description = ROWS)
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "NotReady")
  public RestResponse<PageDocument<PlanDocument.Decision>> decisions(
      @PathParam("id") String id, @Context UriInfo uri) {
    return page(Listing.DECISIONS, id, uri);
  }

  /** What each delivery was made of. */
  @GET
  @Path("/pegging")
  @Operation(
      summary = "Which line-months, supply-months and opening stocks are in which delivery",
      description =
          """
          Back from each delivery (contract line and month) through the bill of materials: give \
          contractLine. Forward from a line or a supply to the deliveries that have its units: \
          give line or supply, and sourceMonth. One row a delivery and source. Units cannot be \
          told apart in a plan, so a rule does: at each stock the oldest goes out first, what \
          came in in one month goes out mixed, and all that goes out in a month is mixed alike. \
          The quantities of level 0 add up to what is delivered.""")
  @Parameter(ref = "contractLine")
  @Parameter(ref = "item")
  @Parameter(ref = "from")
  @Parameter(ref = "to")
  @Parameter(ref = "month")
  @Parameter(ref = "level")
  @Parameter(ref = "line")
  @Parameter(ref = "supply")
  @Parameter(ref = "sourceItem")
  @Parameter(ref = "sourceMonth")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  @APIResponse(responseCode = "200", description = ROWS)
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "NotReady")
  public RestResponse<PageDocument<PegRow>> pegging(
      @PathParam("id") String id, @Context UriInfo uri) {
    return pages.pegging(id, uri);
  }

  /** What nations pay. */
  @GET
  @Path("/budgets")
  @Operation(summary = "What nations pay in each fiscal year, of what, and out of which money")
  @Parameter(ref = "nation")
  @Parameter(ref = "year")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  @APIResponse(responseCode = "200", description = ROWS)
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "NotReady")
  public RestResponse<PageDocument<PlanDocument.Budget>> budgets(
      @PathParam("id") String id, @Context UriInfo uri) {
    return page(Listing.BUDGETS, id, uri);
  }

  /** Who works. */
  @GET
  @Path("/workforce")
  @Operation(summary = "Who works, is hired and leaves, month by month, and the hours they work")
  @Parameter(ref = "workforce")
  @Parameter(ref = "region")
  @Parameter(ref = "nation")
  @Parameter(ref = "from")
  @Parameter(ref = "to")
  @Parameter(ref = "month")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  @APIResponse(responseCode = "200", description = ROWS)
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "NotReady")
  public RestResponse<PageDocument<PlanDocument.Workforce>> workforce(
      @PathParam("id") String id, @Context UriInfo uri) {
    return page(Listing.WORKFORCE, id, uri);
  }

  /** What packages pay. */
  @GET
  @Path("/aid")
  @Operation(summary = "What aid packages pay of the deliveries to Ukraine, month by month")
  @Parameter(ref = "nation")
  @Parameter(ref = "from")
  @Parameter(ref = "to")
  @Parameter(ref = "month")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  @APIResponse(responseCode = "200", description = ROWS)
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "NotReady")
  public RestResponse<PageDocument<PlanDocument.Aid>> aid(
      @PathParam("id") String id, @Context UriInfo uri) {
    return page(Listing.AID, id, uri);
  }

  /** Who gives to Ukraine. */
  @GET
  @Path("/donors")
  @Operation(summary = "What share of the deliveries to Ukraine each nation carries, by item")
  @Parameter(ref = "nation")
  @Parameter(ref = "item")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  @APIResponse(responseCode = "200", description = ROWS)
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "NotReady")
  public RestResponse<PageDocument<PlanDocument.Donor>> donors(
      @PathParam("id") String id, @Context UriInfo uri) {
    return page(Listing.DONORS, id, uri);
  }

  /** Capacity that is bought. */
  @GET
  @Path("/expansions")
  @Operation(summary = "What is bought of capacity, when it is ordered and when it opens")
  @Parameter(ref = "expansion")
  @Parameter(ref = "line")
  @Parameter(ref = "from")
  @Parameter(ref = "to")
  @Parameter(ref = "month")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  @APIResponse(responseCode = "200", description = ROWS)
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "NotReady")
  public RestResponse<PageDocument<PlanDocument.Expansion>> expansions(
      @PathParam("id") String id, @Context UriInfo uri) {
    return page(Listing.EXPANSIONS, id, uri);
  }

  /** Lines that go cold. */
  @GET
  @Path("/warmth")
  @Operation(
      summary = "How warm each line is that can go cold, when it goes cold and is started again",
      description =
          """
          Lines of which the model says what going cold or starting again costs. warm is the share \
          of the line that runs at its minimum sustaining rate or more, cooled and restarted what \
          changed since the month before.""")
  @Parameter(ref = "line")
  @Parameter(ref = "from")
  @Parameter(ref = "to")
  @Parameter(ref = "month")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  @APIResponse(responseCode = "200", description = ROWS)
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "NotReady")
  public RestResponse<PageDocument<PlanDocument.Warmth>> warmth(
      @PathParam("id") String id, @Context UriInfo uri) {
    return page(Listing.WARMTH, id, uri);
  }

  /** The proof. */
  @GET
  @Path("/certificate")
  @Operation(summary = "The proof of each stage, computed outside the solver")
  @Parameter(ref = "stage")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  @APIResponse(responseCode = "200", description = ROWS)
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "NotReady")
  public RestResponse<PageDocument<PlanDocument.Certificate>> certificate(
      @PathParam("id") String id, @Context UriInfo uri) {
    return page(Listing.CERTIFICATE, id, uri);
  }

  private <R> RestResponse<PageDocument<R>> page(Listing<R> listing, String id, UriInfo uri) {
    return pages.page(listing, id, uri);
  }
}

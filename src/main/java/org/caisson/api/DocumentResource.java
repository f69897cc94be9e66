package org.caisson.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.caisson.intake.parts.ReadPart;
import org.caisson.planning.store.DocumentKind;
import org.caisson.planning.store.KeptContent;
import org.caisson.planning.store.KeptDocument;
import org.caisson.planning.store.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What models, industrial bases and contract sets have in common: kept, revised, compared. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class DocumentResource {
  private final DocumentKind kind;
  private final KeptDocuments documents;
  private final ListPages pages;

  DocumentResource(DocumentKind kind, KeptDocuments documents, ListPages pages) {
    this.kind = kind;
    this.documents = documents;
    this.pages = pages;
  }

  /** Keeps a new document. */
  @POST
  @Operation(
      summary = "Keep a new one",
      description =
          "What is kept is valid as far as it can be judged by itself; all faults come at once."
              + " It is revision 1 of a new document.")
  @APIResponse(
      responseCode = "201",
      description = "Kept; Location is where, ETag is that of revision 1.",
      content = @Content(schema = @Schema(implementation = DocumentView.class)))
  @APIResponse(
      responseCode = "200",
      description = "With dryRun: it is valid, and nothing is kept.",
      content = @Content(schema = @Schema(implementation = Validated.class)))
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "413", ref = "TooLarge")
  @APIResponse(responseCode = "422", ref = "InvalidModel")
  public Response keep(
      byte[] body,
      @Parameter(
              description =
                  "What people call it; a model is called by its own name when this is left out.")
          @QueryParam("name")
          @Nullable String name,
      @Parameter(
              description = "Validates only; nothing is kept.",
              schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
          @QueryParam("dryRun")
          @Nullable String dryRun,
      @Parameter(
              description =
                  "Classification and releasability of contract lines sent as text/csv; whatever else is sent has a field or a sheet for it.")
          @QueryParam(TableMarking.PARAMETER)
          @Nullable String marking,
      @Parameter(
              description =
                  "Who keeps it, at most 200 characters; other letters than ASCII percent-encoded.")
          @HeaderParam(Authors.AUTHOR)
          @Nullable String author,
      @Parameter(
              description =
                  "Why, at most 2000 characters; letters other than ASCII percent-encoded.")
          @HeaderParam(Authors.REASON)
          @Nullable String reason,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String mediaType,
      @Context UriInfo uri) {
    boolean validatesOnly = QueryValues.flag("dryRun", dryRun);
    Authors authors = Authors.of(author, reason);
    ReadPart read = documents.read(kind, body, mediaType, marking);
    if (validatesOnly) {
      return Response.ok(Validated.of(read)).build();
    }
    KeptDocument kept = documents.keep(kind, read, name, authors);
    return Response.created(
            uri.getRequestUriBuilder().replaceQuery(null).path(kept.id().toString()).build())
        .header(HttpHeaders.ETAG, EntityTags.of(kept.revision()))
        .entity(DocumentView.of(kept, KeptDocuments.warnings(read)))
        .build();
  }

  /** What a dry run found. */
  @Schema(description = "What was found valid, and what its author should know.")
  record Validated(boolean valid, String contentHash, List<Problem.Fault> warnings) {
    static Validated of(ReadPart read) {
      return new Validated(true, read.contentHash(), KeptDocuments.warnings(read));
    }
  }

  /** All documents of the kind. */
  @GET
  @Operation(
      summary = "List them",
      description = "The last one kept first, at its latest revision.")
  @Produces({MediaType.APPLICATION_JSON, PlanTablesResource.CSV})
  @APIResponse(
      responseCode = "200",
      description = "Documents without their content. " + PlanTablesResource.ROWS)
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  public RestResponse<PageDocument<DocumentView>> list(@Context UriInfo uri) {
    RowQuery query = pages.query(uri);
    Slice<KeptDocument> slice = documents.list(kind, query);
    CsvTable<DocumentRow> table =
        new CsvTable<>(
            DocumentRow.class,
            () -> rows(query.asksForPage() ? slice.rows() : documents.all(kind)));
    return pages.answer(PageDocument.of(views(slice.rows()), slice.total(), query, table), uri);
  }

  private static List<DocumentView> views(List<KeptDocument> documents) {
    return documents.stream().map(DocumentView::of).toList();
  }

  private static List<DocumentRow> rows(List<KeptDocument> documents) {
    return documents.stream().map(DocumentRow::of).toList();
  }

  /** One document. */
  @GET
  @Path("/{id}")
  @Operation(summary = "Read one", description = "Its latest revision, with its content.")
  @APIResponse(
      responseCode = "200",
      description = "The document; ETag is that of its latest revision.",
      content = @Content(schema = @Schema(implementation = DocumentView.class)))
  @APIResponse(responseCode = "304", description = "It is still as If-None-Match says.")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response find(
      @PathParam("id") String id,
      @Parameter(description = "The ETag that the client has; then it is not sent again.")
          @HeaderParam(HttpHeaders.IF_NONE_MATCH)
          @Nullable String ifNoneMatch) {
    KeptContent kept = documents.content(kind, id, null);
    String tag = EntityTags.of(kept.document().revision());
    if (EntityTags.matches(ifNoneMatch, tag)) {
      return Response.notModified().header(HttpHeaders.ETAG, tag).build();
    }
    return read(kept);
  }

  private static Response read(KeptContent kept) {
    return Response.ok(DocumentView.of(kept))
        .header(HttpHeaders.ETAG, EntityTags.of(kept.document().revision()))
        .build();
  }

  /** Makes a revision. */
  @PUT
  @Path("/{id}")
  @Operation(
      summary = "Make the next revision",
      description =
          "If-Match says which revision was changed. The same content again makes no revision.")
  @APIResponse(
      responseCode = "200",
      description = "The latest revision, with its ETag; with dryRun, that the content is valid.",
      content = @Content(schema = @Schema(implementation = DocumentView.class)))
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "412", ref = "Stale")
  @APIResponse(responseCode = "413", ref = "TooLarge")
  @APIResponse(responseCode = "422", ref = "InvalidModel")
  @APIResponse(responseCode = "428", ref = "NoIfMatch")
  public Response revise(
      @PathParam("id") String id,
      byte[] body,
      @Parameter(description = "What people call it from now on; as before when it is left out.")
          @QueryParam("name")
          @Nullable String name,
      @Parameter(
              description = "Validates only; nothing is kept.",
              schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
          @QueryParam("dryRun")
          @Nullable String dryRun,
      @Parameter(
              description =
                  "Classification and releasability of contract lines sent as text/csv; whatever else is sent has a field or a sheet for it.")
          @QueryParam(TableMarking.PARAMETER)
          @Nullable String marking,
      @Parameter(description = "The ETag of the revision that was changed.", required = true)
          @HeaderParam(HttpHeaders.IF_MATCH)
          @Nullable String ifMatch,
      @Parameter(description = "Who changed it.") @HeaderParam(Authors.AUTHOR)
          @Nullable String author,
      @Parameter(description = "Why.") @HeaderParam(Authors.REASON) @Nullable String reason,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String mediaType) {
    boolean validatesOnly = QueryValues.flag("dryRun", dryRun);
    Authors authors = Authors.of(author, reason);
    KeptDocument current = documents.latest(kind, id);
    EntityTags.requireMatch(ifMatch, current);
    ReadPart read = documents.read(kind, body, mediaType, marking);
    if (validatesOnly) {
      return Response.ok(Validated.of(read)).build();
    }
    KeptDocument kept = documents.revise(current, read, name, authors, ifMatch);
    return Response.ok(DocumentView.of(kept, KeptDocuments.warnings(read)))
        .header(HttpHeaders.ETAG, EntityTags.of(kept.revision()))
        .build();
  }

  /** All revisions. */
  @GET
  @Path("/{id}/revisions")
  @Operation(summary = "List its revisions", description = "The latest first: who, when and why.")
  @Produces({MediaType.APPLICATION_JSON, PlanTablesResource.CSV})
  @APIResponse(
      responseCode = "200",
      description = "Revisions without their content. " + PlanTablesResource.ROWS)
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @Parameter(ref = "page")
  @Parameter(ref = "size")
  public RestResponse<PageDocument<DocumentView>> revisions(
      @PathParam("id") String id, @Context UriInfo uri) {
    RowQuery query = pages.query(uri);
    List<KeptDocument> all = documents.revisions(kind, id);
    List<KeptDocument> page = query.page(all);
    CsvTable<DocumentRow> table =
        new CsvTable<>(DocumentRow.class, () -> rows(query.asksForPage() ? page : all));
    return pages.answer(PageDocument.of(views(page), all.size(), query, table), uri);
  }

  /** One revision. */
  @GET
  @Path("/{id}/revisions/{revision}")
  @Operation(summary = "Read a revision", description = "As it was kept; it never changes.")
  @APIResponse(
      responseCode = "200",
      description = "The document at that revision.",
      content = @Content(schema = @Schema(implementation = DocumentView.class)))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response revision(@PathParam("id") String id, @PathParam("revision") int revision) {
    KeptContent kept = documents.content(kind, id, revision);
    return read(kept);
  }

  /** What is different. */
  @GET
  @Path("/{id}/diff")
  @Operation(
      summary = "Compare two revisions",
      description =
          "Records that were added or removed, and fields that changed, by the ids of contract"
              + " lines, items, sites and so on.")
  @APIResponse(
      responseCode = "200",
      description = "What is different.",
      content = @Content(schema = @Schema(implementation = DiffView.class)))
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public DiffView diff(
      @PathParam("id") String id,
      @Parameter(
              description = "The earlier revision; the one before the later when left out.",
              schema = @Schema(type = SchemaType.INTEGER))
          @QueryParam("from")
          @Nullable String from,
      @Parameter(
              description = "The later revision; the latest when left out.",
              schema = @Schema(type = SchemaType.INTEGER))
          @QueryParam("to")
          @Nullable String to) {
    return documents.diff(
        kind, id, QueryValues.revision("from", from), QueryValues.revision("to", to));
  }
}

package org.caisson.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.caisson.export.BottleneckRow;
import org.caisson.export.PegRow;
import org.caisson.export.PlanDocuments;
import org.caisson.export.StockAge;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers with the rows of a table of a finished plan, in pages. */
@ApplicationScoped
class TablePages {
  private final KnownPlans plans;

  TablePages(KnownPlans plans) {
    this.plans = plans;
  }

  <R> RestResponse<PageDocument<R>> page(Listing<R> listing, String id, UriInfo uri) {
    RowQuery query = new RowQuery(uri.getQueryParameters());
    List<R> rows = listing.rows(PlanDocuments.of(plans.finished(id)), query);
    return page(PageDocument.of(listing.table().row(), rows, query), uri);
  }

  RestResponse<PageDocument<PegRow>> pegging(String id, UriInfo uri) {
    RowQuery query = new RowQuery(uri.getQueryParameters());
    List<PegRow> rows = new PegQuery(query).rows(plans.finished(id));
    return page(PageDocument.of(PegRow.class, rows, query), uri);
  }

  RestResponse<PageDocument<BottleneckRow>> bottlenecks(String id, UriInfo uri) {
    RowQuery query = new RowQuery(uri.getQueryParameters());
    var rows = new ExplanationTables(query).bottlenecks(plans.withModel(id));
    return page(PageDocument.of(BottleneckRow.class, rows, query), uri);
  }

  RestResponse<PageDocument<StockAge>> stockAges(String id, UriInfo uri) {
    RowQuery query = new RowQuery(uri.getQueryParameters());
    var rows = new ExplanationTables(query).stockAges(plans.finished(id));
    return page(PageDocument.of(StockAge.class, rows, query), uri);
  }

  private static <R> RestResponse<PageDocument<R>> page(PageDocument<R> page, UriInfo uri) {
    var response =
        RestResponse.ResponseBuilder.ok(page)
            .header("X-Total-Count", page.total())
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    if (page.hasNext()) {
      response.link(
          uri.getRequestUriBuilder().replaceQueryParam("page", page.page() + 1).build(), "next");
    }
    return response.build();
  }
}

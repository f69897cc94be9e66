package org.caisson.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.caisson.domain.plan.ProductionPlan;
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
    ProductionPlan plan = plans.finished(id);
    List<R> rows = listing.rows(PlanDocuments.of(plan), query);
    return page(PageDocument.of(listing.table().row(), rows, query), plan, uri);
  }

  RestResponse<PageDocument<PegRow>> pegging(String id, UriInfo uri) {
    RowQuery query = new RowQuery(uri.getQueryParameters());
    ProductionPlan plan = plans.finished(id);
    List<PegRow> rows = new PegQuery(query).rows(plan);
    return page(PageDocument.of(PegRow.class, rows, query), plan, uri);
  }

  RestResponse<PageDocument<BottleneckRow>> bottlenecks(String id, UriInfo uri) {
    RowQuery query = new RowQuery(uri.getQueryParameters());
    KnownPlans.Finished finished = plans.withModel(id);
    var rows = new ExplanationTables(query).bottlenecks(finished);
    return page(PageDocument.of(BottleneckRow.class, rows, query), finished.plan(), uri);
  }

  RestResponse<PageDocument<StockAge>> stockAges(String id, UriInfo uri) {
    RowQuery query = new RowQuery(uri.getQueryParameters());
    ProductionPlan plan = plans.finished(id);
    var rows = new ExplanationTables(query).stockAges(plan);
    return page(PageDocument.of(StockAge.class, rows, query), plan, uri);
  }

  private static <R> RestResponse<PageDocument<R>> page(
      PageDocument<R> page, ProductionPlan plan, UriInfo uri) {
    var response =
        RestResponse.ResponseBuilder.ok(page.marked(plan.marking()))
            .header("X-Total-Count", page.total())
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    if (page.hasNext()) {
      response.link(
          uri.getRequestUriBuilder().replaceQueryParam("page", page.page() + 1).build(), "next");
    }
    return response.build();
  }
}

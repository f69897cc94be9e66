package org.caisson.api;

import jakarta.enterprise.context.ApplicationScoped;
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
  private final ListPages pages;
  private final QueryFaults faults;

  TablePages(KnownPlans plans, ListPages pages, QueryFaults faults) {
    this.plans = plans;
    this.pages = pages;
    this.faults = faults;
  }

  /** What is asked of which plan. */
  private record Question(RowQuery query, ProductionPlan plan, UriInfo uri) {}

  <R> RestResponse<PageDocument<R>> page(Listing<R> listing, String id, UriInfo uri) {
    Question asked = question(id, uri);
    List<R> rows = listing.rows(PlanDocuments.of(asked.plan()), asked.query());
    return answer(listing.table().row(), rows, asked);
  }

  RestResponse<PageDocument<PegRow>> pegging(String id, UriInfo uri) {
    Question asked = question(id, uri);
    return answer(PegRow.class, new PegQuery(asked.query()).rows(asked.plan()), asked);
  }

  RestResponse<PageDocument<BottleneckRow>> bottlenecks(String id, UriInfo uri) {
    Question asked = question(id, uri);
    var rows = new ExplanationTables(asked.query()).bottlenecks(plans.withModel(id));
    return answer(BottleneckRow.class, rows, asked);
  }

  RestResponse<PageDocument<StockAge>> stockAges(String id, UriInfo uri) {
    Question asked = question(id, uri);
    var rows = new ExplanationTables(asked.query()).stockAges(asked.plan());
    return answer(StockAge.class, rows, asked);
  }

  /** A question that can be answered; of what cannot, all faults are told at once. */
  private Question question(String id, UriInfo uri) {
    ProductionPlan plan = plans.finished(id);
    RowQuery query = new RowQuery(uri.getQueryParameters(), faults);
    FilterWords.judge(query, faults);
    PlannedMonths.judgeOrder(query, faults);
    if (!uri.getQueryParameters().isEmpty()) {
      // A model that is out of date names nothing any more; the rows of its plan are still there.
      plans.model(id).ifPresent(model -> new PlanVocabulary(model, plan).judge(query, faults));
    }
    faults.requireNone();
    return new Question(query, plan, uri);
  }

  private <R> RestResponse<PageDocument<R>> answer(Class<R> row, List<R> rows, Question asked) {
    PageDocument<R> page = PageDocument.of(row, rows, asked.query());
    return pages.answer(page.marked(asked.plan().marking()), asked.uri());
  }
}

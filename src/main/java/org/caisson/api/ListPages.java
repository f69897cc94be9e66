package org.caisson.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers with a page of a list, and says in the headers how many rows there are and what next. */
@ApplicationScoped
class ListPages {
  private final QueryFaults faults;

  ListPages(QueryFaults faults) {
    this.faults = faults;
  }

  /** The page that a request asks for, of a list that has no filters. */
  RowQuery query(UriInfo uri) {
    RowQuery query = new RowQuery(uri.getQueryParameters(), faults);
    faults.requireNone();
    return query;
  }

  <R> RestResponse<PageDocument<R>> answer(PageDocument<R> page, UriInfo uri) {
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

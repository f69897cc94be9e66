package org.caisson.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a long list. */
@Schema(description = "A page of a list.")
record PageDocument<R>(
    @Schema(description = "Which page this is; the first is 1.") int page,
    @Schema(description = "The most rows of a page.") int size,
    @Schema(description = "Rows on all pages.") int total,
    List<R> rows,
    @JsonIgnore @Schema(hidden = true) Class<R> row) {

  /** The page that the query asks for. */
  static <R> PageDocument<R> of(Class<R> row, List<R> all, RowQuery query) {
    long first = Math.min(all.size(), (query.page() - 1L) * query.size());
    long end = Math.min(all.size(), first + query.size());
    return new PageDocument<>(
        query.page(), query.size(), all.size(), all.subList((int) first, (int) end), row);
  }

  boolean hasNext() {
    return (long) page * size < total;
  }
}

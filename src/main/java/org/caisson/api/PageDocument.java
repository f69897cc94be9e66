package org.caisson.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a long list.
 *
 * @param table the list for those who take it as a table: all rows, unless the query asked for a
 *     page
 */
@Schema(description = "A page of a list.")
record PageDocument<R>(
    @Schema(description = "Which page this is; the first is 1.") int page,
    @Schema(description = "The most rows of a page.") int size,
    @Schema(description = "Rows on all pages.") int total,
    List<R> rows,
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(description = "The marking of the plan; absent when it has none.")
        String marking,
    @JsonIgnore @Schema(hidden = true) CsvTable<?> table) {

  /** The page that the query asks for. */
  static <R> PageDocument<R> of(Class<R> row, List<R> all, RowQuery query) {
    List<R> rows = query.page(all);
    CsvTable<R> table = new CsvTable<>(row, () -> query.asksForPage() ? rows : all);
    return of(rows, all.size(), query, table);
  }

  /** The rows of the page that the query asks for, of a list that is nowhere as a whole. */
  static <R> PageDocument<R> of(List<R> rows, int total, RowQuery query, CsvTable<?> table) {
    return new PageDocument<>(query.page(), query.size(), total, rows, "", table);
  }

  /** The same of a plan with that marking. */
  PageDocument<R> marked(String carried) {
    return new PageDocument<>(page, size, total, rows, carried, table);
  }

  boolean hasNext() {
    return (long) page * size < total;
  }
}

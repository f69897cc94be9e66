package org.caisson.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a long list.
 *
 * @param table the rows for those who take the list as a table: all rows, unless the query asked
 *     for a page
 * @param row the kind of row
 */
@Schema(description = "A page of a list.")
record PageDocument<R>(
    @Schema(description = "Which page this is; the first is 1.") int page,
    @Schema(description = "The most rows of a page.") int size,
    @Schema(description = "Rows on all pages.") int total,
    List<R> rows,
    @JsonIgnore @Schema(hidden = true) List<R> table,
    @JsonIgnore @Schema(hidden = true) Class<R> row) {

  /** The page that the query asks for. */
  static <R> PageDocument<R> of(Class<R> row, List<R> all, RowQuery query) {
    long first = Math.min(all.size(), (query.page() - 1L) * query.size());
    long end = Math.min(all.size(), first + query.size());
    List<R> rows = all.subList((int) first, (int) end);
    List<R> table = query.asksForPage() ? rows : all;
    return new PageDocument<>(query.page(), query.size(), all.size(), rows, table, row);
  }

  /** The rows of the page that the query asks for, of a list that is nowhere as a whole. */
  static <R> PageDocument<R> of(Class<R> row, List<R> rows, int total, RowQuery query) {
    return new PageDocument<>(query.page(), query.size(), total, rows, rows, row);
  }

  /** Whether the table has all rows, so that there is nothing behind it. */
  @JsonIgnore
  boolean isWholeTable() {
    return table.size() == total;
  }

  boolean hasNext() {
    return (long) page * size < total;
  }
}

package org.caisson.api;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.caisson.export.CsvRows;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Turns a list into CSV for those who accept that: a table that is opened in a spreadsheet should
 * not end after its first page, so only who asks for a page gets one. How many rows there are is in
 * the headers.
 */
class CsvPages {
  private static final MediaType UTF_8_CSV = new MediaType("text", "csv", "UTF-8");

  private final CsvRows csv = new CsvRows();

  @ServerResponseFilter
  void writeAsCsv(ContainerResponseContext response) throws IOException {
    MediaType type = response.getMediaType();
    if (response.getEntity() instanceof PageDocument<?> page
        && type != null
        && type.isCompatible(UTF_8_CSV)) {
      response.setEntity(bytes(page, page.table(), response), null, UTF_8_CSV);
    }
  }

  private <R> byte[] bytes(
      PageDocument<?> page, CsvTable<R> table, ContainerResponseContext response)
      throws IOException {
    List<R> rows = table.rows().get();
    if (rows.size() == page.total()) {
      response.getHeaders().remove(HttpHeaders.LINK); // there is nothing behind it
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    csv.write(table.row(), rows, page.marking(), bytes);
    return bytes.toByteArray();
  }
}

package org.caisson.api;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
      if (page.isWholeTable()) {
        response.getHeaders().remove(HttpHeaders.LINK);
      }
      response.setEntity(bytes(page), null, UTF_8_CSV);
    }
  }

  private <R> byte[] bytes(PageDocument<R> page) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    csv.write(page.row(), page.table(), page.marking(), bytes);
    return bytes.toByteArray();
  }
}

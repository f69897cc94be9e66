package org.caisson.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageDocumentTest {
  private static final List<Integer> ROWS = IntStream.range(0, 1_200).boxed().toList();

  @Test
  void theTableIsWholeWhenNoPageIsAskedForAndTheRowsAreTheFirstPage() {
    PageDocument<Integer> page = page(new MultivaluedHashMap<>());
    assertEquals(ROWS, page.table().rows().get());
    assertEquals(ROWS.subList(0, 500), page.rows());
  }

  @Test
  void theTableIsThePageThatIsAskedFor() {
    MultivaluedHashMap<String, String> parameters = new MultivaluedHashMap<>();
    parameters.add("page", "2");
    assertEquals(ROWS.subList(500, 1_000), page(parameters).table().rows().get());
    parameters.add("size", "700");
    assertEquals(ROWS.subList(700, 1_200), page(parameters).table().rows().get());
  }

  private static PageDocument<Integer> page(MultivaluedHashMap<String, String> parameters) {
    return PageDocument.of(Integer.class, ROWS, new RowQuery(parameters, new QueryFaults()));
  }
}

package org.caisson.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Nothing catches {@code Exception} or {@code Throwable}: a fault that is caught by accident comes
 * back as a wrong number.
 */
final class GeneralCatchesTest {
  private static final Path SOURCES = Path.of("src", "main", "java", "org", "caisson");
  private static final Path WRONG =
      Path.of("src", "test", "java", "org", "caisson", "architecture", "wrong");

  @Test
  void nothingCatchesEverything() throws IOException {
    assertEquals(List.of(), GeneralCatches.under(SOURCES));
  }

  @Test
  void everyFormIsFoundAndATryWithResourcesIsNotOne() throws IOException {
    assertEquals(
        List.of(
            "PlannerThatCatchesAll.java:10",
            "PlannerThatCatchesAll.java:18",
            "PlannerThatCatchesAll.java:26"),
        GeneralCatches.under(WRONG));
  }
}

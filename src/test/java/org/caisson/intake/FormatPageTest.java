package org.caisson.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** models/README.md names whatever the schemas and the table of contract lines have. */
class FormatPageTest {
  private static final Path SCHEMAS = Path.of("src/main/resources/schemas");

  private final Set<String> words = new TreeSet<>();

  @Test
  void everyFieldAndEveryCodeOfTheSchemasIsExplained() throws IOException {
    for (String name :
        List.of(
            "common",
            "model",
            "industrial-base",
            "contracts",
            "nations",
            "previous-plan",
            "scenario")) {
      JsonNode schema =
          new ObjectMapper().readTree(SCHEMAS.resolve(name + ".schema.json").toFile());
      collect(schema);
    }
    words.remove("$schema");
    assertTrue(words.contains("PLEDGE_DELAY") && words.contains("rampLimit"));
    assertEquals(Set.of(), unexplained(words));
  }

  @Test
  void everyColumnOfTheTableIsExplained() throws IOException {
    TableShape lines = new TableShapes(new Schemas()).ofContractLines();
    assertEquals(Set.of(), unexplained(new TreeSet<>(lines.columnNames())));
  }

  @Test
  void everyTableOfAnIndustrialBaseAndEveryColumnThatIsNoFieldIsExplained() throws IOException {
    Set<String> names = new TreeSet<>();
    for (TableShape table : new TableShapes(new Schemas()).ofBase()) {
      names.add(table.name());
      table.columnNames().stream().filter(column -> column.contains(".")).forEach(names::add);
      if (table.parent() != null) {
        names.add(table.parent().column());
      }
    }
    assertTrue(names.contains("leadTimes.administrative") && names.contains("parent"));
    assertEquals(Set.of(), unexplained(names));
  }

  private void collect(JsonNode schema) {
    schema.path("properties").fieldNames().forEachRemaining(words::add);
    schema.path("enum").forEach(code -> words.add(code.asText()));
    schema.forEach(this::collect);
  }

  private static Set<String> unexplained(Set<String> words) throws IOException {
    String page = Files.readString(Path.of("models/README.md"));
    Set<String> unexplained = new TreeSet<>(words);
    unexplained.removeIf(
        word -> page.contains("`" + word + "`") || page.contains("\"" + word + "\":"));
    return unexplained;
  }
}

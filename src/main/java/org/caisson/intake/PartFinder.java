package org.caisson.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.caisson.intake.workbook.RefusedWorkbookException;
import org.caisson.intake.workbook.Sheet;
import org.caisson.intake.workbook.Workbook;
import org.caisson.planning.InputLimits;

/** Tells whether a path is a part of a model by itself, and which. */
final class PartFinder {
  private final TableShapes shapes;
  private final InputLimits limits;

  PartFinder(Schemas schemas, InputLimits limits) {
    this.shapes = new TableShapes(schemas);
    this.limits = limits;
  }

  /** The part that is there; empty when it is a whole model, or nothing that is known. */
  Optional<PartKind> at(Path path) {
    if (Files.isDirectory(path)) {
      boolean tables =
          !Files.exists(path.resolve(ModelFolder.MODEL)) && Files.exists(path.resolve("items.csv"));
      return tables ? Optional.of(PartKind.INDUSTRIAL_BASE) : Optional.empty();
    }
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    return PartFormat.ofFile(String.valueOf(path.getFileName()))
        .flatMap(
            format ->
                switch (format) {
                  case CSV -> Optional.of(PartKind.CONTRACT_SET);
                  case XLSX -> Optional.of(ofWorkbook(path));
                  case JSON -> ofDocument(path);
                });
  }

  /** A workbook with a sheet that only an industrial base has is one. */
  private PartKind ofWorkbook(Path path) {
    IssueLog unheard = new IssueLog(1);
    Optional<byte[]> bytes = InputFile.bytes(path, path.toString(), limits, unheard);
    if (bytes.isEmpty()) {
      return PartKind.CONTRACT_SET;
    }
    try (Workbook workbook = Workbook.open(bytes.get(), limits)) {
      boolean base = workbook.sheets().stream().map(Sheet::name).anyMatch(this::isOfBase);
      return base ? PartKind.INDUSTRIAL_BASE : PartKind.CONTRACT_SET;
    } catch (RefusedWorkbookException refused) {
      // Reading it as either part says why it is refused.
      return PartKind.CONTRACT_SET;
    }
  }

  private boolean isOfBase(String sheet) {
    return shapes.ofBase().stream()
        .filter(shape -> !shape.name().equals(TableShapes.MARKING))
        .anyMatch(shape -> shape.isCalled(sheet));
  }

  private static Optional<PartKind> ofDocument(Path path) {
    Set<String> fields = rootFields(path);
    if (fields.contains("horizon") || fields.contains("industrialBase")) {
      return Optional.empty();
    }
    Set<String> base = new TreeSet<>(List.of("items", "sites", "lines", "producers"));
    if (fields.contains(PartFiles.CONTRACTS) || fields.contains(PartFiles.LINES)) {
      return Optional.of(PartKind.CONTRACT_SET);
    }
    base.retainAll(fields);
    return base.size() > 1 ? Optional.of(PartKind.INDUSTRIAL_BASE) : Optional.empty();
  }

  /** As many of them as can be read; what is wrong with the rest is told by who reads it. */
  private static Set<String> rootFields(Path path) {
    Set<String> fields = new HashSet<>();
    try (JsonParser parser = new JsonFactory().createParser(path.toFile())) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          fields.add(parser.currentName());
          parser.nextToken();
          parser.skipChildren();
        }
      }
    } catch (IOException unreadable) {
      return fields;
    }
    return fields;
  }
}

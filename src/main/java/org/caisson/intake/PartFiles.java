package org.caisson.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caisson.domain.validation.ClosestName;
import org.caisson.domain.validation.Issue;
import org.caisson.intake.workbook.RefusedWorkbookException;
import org.caisson.planning.InputLimits;

/** Reads contract sets and industrial bases from their tables. */
final class PartFiles {
  static final String LINES = "contractLines";
  static final String CONTRACTS = "contracts";
  static final String MARKING = "contractsMarking";

  private final TableShapes shapes;
  private final InputLimits limits;
  private final IssueLog log;

  PartFiles(Schemas schemas, InputLimits limits, IssueLog log) {
    this.shapes = new TableShapes(schemas);
    this.limits = limits;
    this.log = log;
  }

  /** The part that a workbook holds; unreadable when it is refused, which is reported. */
  Sourced workbook(byte[] bytes, String file, PartKind kind) {
    Location at = new Location(file, null, null, null);
    PartTree part = new PartTree(kind.pointer(), at);
    try {
      if (!new WorkbookTables(file, kind, shapes, part, limits, log).read(bytes)) {
        return Sourced.unreadable(at);
      }
      marking(kind, part, at);
      return part.whole();
    } catch (RefusedWorkbookException refusal) {
      log.add(
          Issue.error(refusal.code(), kind.pointer(), file, String.valueOf(refusal.getMessage())),
          at);
      return Sourced.unreadable(at);
    }
  }

  /** The contract set that a CSV file of contract lines makes. */
  Sourced contractLines(String text, String file) {
    PartTree part = new PartTree("", new Location(file, null, null, null));
    new CsvTable(shapes.ofContractLines(), file, part, limits, log).read(text);
    return part.whole();
  }

  /** The marking that a CSV file beside the contract lines states; empty where it states none. */
  Optional<Sourced> contractsMarking(String text, String file) {
    Location at = new Location(file, null, null, null);
    PartTree part = new PartTree("", at);
    new CsvTable(shapes.ofContractsMarking(), file, part, limits, log).read(text);
    marking(PartKind.CONTRACT_SET, part, at);
    return part.whole().section(MARKING);
  }

  /** The industrial base that CSV files make, one a table, by their names without .csv. */
  Sourced base(Map<String, String> texts, String folder) {
    Location at = Location.pointer(folder, "");
    PartTree part = new PartTree(PartKind.INDUSTRIAL_BASE.pointer(), at);
    Set<String> left = new HashSet<>(texts.keySet());
    for (TableShape shape : shapes.ofBase()) {
      String text = texts.get(shape.name());
      if (left.remove(shape.name()) && text != null) {
        new CsvTable(shape, folder + "/" + shape.name() + ".csv", part, limits, log).read(text);
      } else if (shape.required()) {
        missing(shape, folder, part, left);
      }
    }
    marking(PartKind.INDUSTRIAL_BASE, part, at);
    return part.whole();
  }

  /** One marking holds for all of a part. */
  private void marking(PartKind kind, PartTree part, Location at) {
    String field = kind == PartKind.CONTRACT_SET ? MARKING : TableShapes.MARKING;
    int stated = part.single(field, TableShapes.MARKING);
    if (stated > 1) {
      String message =
          "There are %d markings, and one holds for all of the %s. Maybe keep the highest."
              .formatted(stated, kind.words());
      log.add(Issue.error("marking.several", kind.pointer() + "/" + field, null, message), at);
    }
  }

  private void missing(TableShape shape, String folder, PartTree part, Set<String> left) {
    Location at = Location.pointer(folder, "");
    String maybe =
        ClosestName.to(shape.name(), left)
            .map(name -> "Maybe rename `" + name + ".csv`.")
            .orElse("Maybe add it; models/README.md says what it holds.");
    String message =
        "The folder `%s` has no file `%s.csv`. %s".formatted(folder, shape.name(), maybe);
    log.add(Issue.error("file.missing", shape.pointer(), shape.name() + ".csv", message), at);
    if (shape.parent() == null) {
      part.unreadable(shape.section(), at);
    } else {
      part.unreadableInside(shape.section(), shape.parent().field());
    }
  }

  /** The names that files of an industrial base can have, without .csv. */
  List<String> baseNames() {
    return shapes.ofBase().stream().map(TableShape::name).toList();
  }

  /** Contracts of which nothing is known but that lines belong to them. */
  static Sourced contractsNamedIn(JsonNode lines, JsonNode places) {
    ArrayNode contracts = JsonNodeFactory.instance.arrayNode();
    ArrayNode origins = JsonNodeFactory.instance.arrayNode();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      JsonNode id = lines.path(i).path("contract");
      if (id.isTextual() && seen.add(id.textValue())) {
        ObjectNode contract = contracts.addObject();
        contract.set("id", id);
        contract.set("name", id);
        origins.add(places.path(i));
      }
    }
    return new Sourced(contracts, origins);
  }
}

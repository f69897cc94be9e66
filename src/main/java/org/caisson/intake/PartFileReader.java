package org.caisson.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.caisson.domain.validation.Issue;
import org.caisson.domain.validation.Words;
import org.caisson.planning.InputLimits;
import org.jspecify.annotations.Nullable;

/**
 * Reads contract sets and industrial bases by themselves, from any format, and says everything that
 * is wrong with them at once. What only the rest of a model could tell is checked when they are put
 * together.
 */
@Singleton
public final class PartFileReader {
  private static final Set<String> CONTRACT_SECTIONS =
      Set.of(PartFiles.MARKING, PartFiles.CONTRACTS, PartFiles.LINES);
  private static final List<String> SET_FIELDS =
      List.of("$schema", PartFiles.LINES, PartFiles.CONTRACTS, PartFiles.MARKING);
  private static final Set<String> BASE_SECTION = Set.of("industrialBase");

  private final Schemas schemas = new Schemas();
  private final InputLimits limits;

  /** A reader that refuses what is larger than the limits. */
  public PartFileReader(InputLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads a part from its bytes.
   *
   * @param name what to call it where a file would be named
   */
  public PartResult read(PartKind kind, PartFormat format, byte[] bytes, String name) {
    return read(kind, format, bytes, name, null);
  }

  /**
   * Reads a part from its bytes.
   *
   * @param name what to call it where a file would be named
   * @param marking that of contract lines that are a CSV file, which has no place for it
   */
  public PartResult read(
      PartKind kind, PartFormat format, byte[] bytes, String name, @Nullable String marking) {
    IssueLog log = new IssueLog(limits.faults());
    return InputFile.withinLimit(bytes, name, limits, log)
        .flatMap(b -> content(kind, format, b, name, log))
        .map(content -> marked(content, stated(marking, name)))
        .map(content -> check(kind, content, name, log))
        .orElseGet(() -> nothing(log));
  }

  /**
   * Reads a part from a file, whose name says the format, or an industrial base from a folder of
   * CSV files.
   */
  public PartResult read(PartKind kind, Path path) {
    String name = String.valueOf(path.getFileName());
    IssueLog log = new IssueLog(limits.faults());
    if (Files.isDirectory(path)) {
      PartFiles parts = new PartFiles(schemas, limits, log);
      return check(kind, TableFolder.read(path, name, parts, limits, log), name, log);
    }
    PartFormat format = PartFormat.ofFile(name).orElse(PartFormat.JSON);
    return InputFile.bytes(path, name, limits, log)
        .flatMap(bytes -> content(kind, format, bytes, name, log))
        .map(content -> format == PartFormat.CSV ? marked(content, besides(path, log)) : content)
        .map(content -> check(kind, content, name, log))
        .orElseGet(() -> nothing(log));
  }

  /** The part that is at the path; empty when it is a whole model, or nothing that is known. */
  public Optional<PartKind> partAt(Path path) {
    return new PartFinder(schemas, limits).at(path);
  }

  private static PartResult nothing(IssueLog log) {
    return new PartResult(Optional.empty(), log.byPlace(), Json.hash(Unreadable.node()));
  }

  private Optional<Sourced> content(
      PartKind kind, PartFormat format, byte[] bytes, String name, IssueLog log) {
    PartFiles files = new PartFiles(schemas, limits, log);
    return switch (format) {
      case XLSX -> Optional.of(withContracts(files.workbook(bytes, name, kind), kind));
      case JSON ->
          InputFile.decode(bytes, name, log)
              .flatMap(text -> new JsonText(name, kind.pointer(), limits, log).parse(text))
              .filter(content -> isRecord(content, kind, name, log));
      case CSV -> csv(kind, bytes, name, files, log);
    };
  }

  private static Optional<Sourced> csv(
      PartKind kind, byte[] bytes, String name, PartFiles files, IssueLog log) {
    if (kind == PartKind.INDUSTRIAL_BASE) {
      String message =
          "An industrial base is several tables, and a CSV file is one. Maybe give a workbook, or a folder with one CSV file for each table.";
      log.add(Issue.error("file.part", kind.pointer(), name, message), Location.pointer(name, ""));
      return Optional.empty();
    }
    return InputFile.decode(bytes, name, log)
        .map(text -> withContracts(files.contractLines(text, name), kind));
  }

  /** Tables need not tell more of a contract than that lines belong to it. */
  private static Sourced withContracts(Sourced part, PartKind kind) {
    if (kind == PartKind.CONTRACT_SET
        && part.tree() instanceof ObjectNode tree
        && part.origins() instanceof ObjectNode origins
        && tree.path(PartFiles.CONTRACTS).isEmpty()
        && !Unreadable.is(tree.path(PartFiles.CONTRACTS))) {
      Sourced named =
          PartFiles.contractsNamedIn(tree.path(PartFiles.LINES), origins.path(PartFiles.LINES));
      tree.set(PartFiles.CONTRACTS, named.tree());
      origins.set(PartFiles.CONTRACTS, named.origins());
    }
    return part;
  }

  private static Optional<Sourced> stated(@Nullable String marking, String name) {
    return Optional.ofNullable(marking)
        .map(
            text ->
                Sourced.scalar(
                    JsonNodeFactory.instance.textNode(text), new Location(name, null, null, null)));
  }

  private Optional<Sourced> besides(Path lines, IssueLog log) {
    Path path = lines.resolveSibling(MarkingFile.besides(String.valueOf(lines.getFileName())));
    return Files.isRegularFile(path)
        ? new MarkingFile(new PartFiles(schemas, limits, log), limits, log).read(path)
        : Optional.empty();
  }

  private static Sourced marked(Sourced part, Optional<Sourced> marking) {
    if (marking.isPresent()
        && part.tree() instanceof ObjectNode tree
        && part.origins() instanceof ObjectNode origins) {
      tree.set(PartFiles.MARKING, marking.get().tree());
      origins.set(PartFiles.MARKING, marking.get().origins());
    }
    return part;
  }

  private static boolean isRecord(Sourced content, PartKind kind, String name, IssueLog log) {
    if (content.tree() instanceof ObjectNode document) {
      document.remove("$schema");
      Optional<Issue> other = OtherPart.document(kind.words(), document, kind.pointer(), name);
      other.ifPresent(issue -> log.add(issue, Location.pointer(name, "")));
      return other.isEmpty();
    }
    if (!Unreadable.is(content.tree())) {
      String message =
          "The document should be a record. Maybe write {...} with the fields of the schema `%s`."
              .formatted(kind.schema());
      log.add(
          Issue.error("field.type", kind.pointer(), Json.shortened(content.tree()), message),
          Location.pointer(name, ""));
    }
    return false;
  }

  private PartResult check(PartKind kind, Sourced content, String name, IssueLog log) {
    Location at = new Location(name, null, null, null);
    Draft draft = new Draft(Location.pointer(name, ""));
    Set<String> own = kind == PartKind.CONTRACT_SET ? CONTRACT_SECTIONS : BASE_SECTION;
    elsewhere(draft, own);
    if (kind == PartKind.INDUSTRIAL_BASE) {
      draft.put("industrialBase", content, at);
    } else if (Unreadable.is(content.tree())) {
      own.forEach(section -> draft.put(section, content, at));
    } else {
      sections(content, draft, log, at);
    }
    new DocumentCheck(schemas, log).check(draft);
    JsonNode document = document(kind, draft);
    boolean usable = !log.hasErrors() && document instanceof ObjectNode;
    return new PartResult(
        usable ? Optional.of((ObjectNode) document) : Optional.empty(),
        log.byPlace(),
        Json.hash(document));
  }

  /** What belongs to other parts is taken for unreadable, so that nothing is concluded from it. */
  private void elsewhere(Draft draft, Set<String> own) {
    Location nowhere = Location.pointer("", "");
    schemas.fields(Schemas.PLANNING_MODEL).stream()
        .filter(section -> !own.contains(section))
        .forEach(section -> draft.put(section, Sourced.unreadable(nowhere), nowhere));
  }

  private void sections(Sourced content, Draft draft, IssueLog log, Location at) {
    for (Map.Entry<String, JsonNode> field : content.tree().properties()) {
      String name = field.getKey();
      Location place = Origins.find(content.origins(), List.of(name), at);
      if (CONTRACT_SECTIONS.contains(name)) {
        draft.put(name, new Sourced(field.getValue(), content.origins().path(name)), place);
      } else {
        log.add(misplaced(name), place);
      }
    }
  }

  private static Issue misplaced(String field) {
    String message =
        "`%s` is not part of a contract set, so nothing would heed it. %s"
            .formatted(field, Words.maybe(field, SET_FIELDS, "leave it out"));
    return Issue.error("field.unknown", "/" + Pointers.escape(field), null, message);
  }

  private static JsonNode document(PartKind kind, Draft draft) {
    JsonNode tree = draft.tree();
    if (kind == PartKind.INDUSTRIAL_BASE) {
      return tree.path("industrialBase");
    }
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    Stream.of(PartFiles.MARKING, PartFiles.CONTRACTS, PartFiles.LINES)
        .filter(tree::has)
        .forEach(section -> document.set(section, tree.path(section)));
    return document;
  }
}

package org.caisson.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.validation.ClosestName;
import org.caisson.domain.validation.Issue;
import org.caisson.planning.InputLimits;
import org.jspecify.annotations.Nullable;

/**
 * Reads planning models and says everything that is wrong with them at once.
 *
 * <p>Files are put together into one document; a scenario is applied to it; it is held against the
 * published schema; it is bound to the records of the domain, with stand-ins for what is
 * unreadable; and every check of the domain runs on those. A fault is reported once: a check does
 * not speak about a value that was reported before it. A model with an error is never handed out.
 */
@Singleton
public final class ModelReader {
  private static final String PLANNING_MODEL = "planning model";

  private final Schemas schemas = new Schemas();
  private final InputLimits limits;

  /** A reader with the limits that Caisson is shipped with. */
  public ModelReader() {
    this(InputLimits.shipped());
  }

  /** A reader that refuses what is larger than the limits. */
  @Inject
  public ModelReader(InputLimits limits) {
    this.limits = limits;
  }

  /** Reads a model's folder, or a file that holds a model as one document. */
  public ReadResult read(Path model) {
    return changed(model, (scenarios, draft) -> {});
  }

  /**
   * Reads a model's folder, or a file that holds a model as one document.
   *
   * @param scenario the name of one of the model's scenarios to apply, or null for none
   */
  public ReadResult read(Path model, @Nullable String scenario) {
    return changed(
        model,
        (scenarios, draft) -> {
          if (scenario != null) {
            scenarios.apply(scenario, draft);
          }
        });
  }

  /**
   * Reads a model's folder, or a file that holds a model as one document, and changes it.
   *
   * @param scenario a scenario that is not a file of the model; one of those may be its parent
   */
  public ReadResult read(Path model, ScenarioText scenario) {
    return changed(model, (scenarios, draft) -> scenarios.apply(scenario, draft));
  }

  private ReadResult changed(Path model, BiConsumer<Scenarios, Draft> changes) {
    IssueLog log = new IssueLog(limits.faults());
    String name = nameOf(model);
    if (!Files.exists(model)) {
      log.add(missing(model, name), Location.pointer(name, ""));
      return nothing(name, log);
    }
    if (Files.isRegularFile(model) && ModelFolder.isSection(model)) {
      log.add(section(model, name), Location.pointer(name, ""));
      return nothing(name, log);
    }
    Optional<Draft> draft =
        Files.isDirectory(model)
            ? ModelFolder.read(model, schemas, limits, log)
            : InputFile.text(model, name, limits, log).flatMap(text -> document(text, name, log));
    Scenarios scenarios =
        new Scenarios(Files.isDirectory(model) ? model : folderOf(model), schemas, limits, log);
    draft.ifPresent(d -> changes.accept(scenarios, d));
    return draft.map(d -> check(d, name, log)).orElseGet(() -> nothing(name, log));
  }

  /**
   * Reads a model as one document.
   *
   * @param documentName what to call the document where a file would be named
   */
  public ReadResult read(String document, String documentName) {
    return read(document.getBytes(StandardCharsets.UTF_8), documentName);
  }

  /** Reads a model as one document, in UTF-8. */
  public ReadResult read(byte[] document, String documentName) {
    IssueLog log = new IssueLog(limits.faults());
    return InputFile.withinLimit(document, documentName, limits, log)
        .flatMap(bytes -> InputFile.decode(bytes, documentName, log))
        .flatMap(text -> document(text, documentName, log))
        .map(draft -> check(draft, documentName, log))
        .orElseGet(() -> nothing(documentName, log));
  }

  /**
   * Reads a model as one document and changes it.
   *
   * @param documentName what to call the document where a file would be named
   * @param scenario the changes; it has no parent, for there are no other scenarios
   */
  public ChangedDocument change(String document, String documentName, ScenarioText scenario) {
    IssueLog log = new IssueLog(limits.faults());
    Optional<Draft> draft = document(document, documentName, log);
    String name =
        draft.map(d -> new Scenarios(null, schemas, limits, log).apply(scenario, d)).orElse("");
    ReadResult read =
        draft.map(d -> check(d, documentName, log)).orElseGet(() -> nothing(documentName, log));
    return new ChangedDocument(read, draft.map(d -> d.tree().toString()).orElse(""), name);
  }

  /**
   * Reads a model as one document, in UTF-8, to the end of the stream, which is left open.
   *
   * @throws IOException when the stream fails
   */
  public ReadResult read(InputStream document, String documentName) throws IOException {
    return read(document.readAllBytes(), documentName);
  }

  /** The names of the scenarios of a model's folder, sorted. */
  public List<String> scenarios(Path model) {
    return Scenarios.names(Files.isDirectory(model) ? model : folderOf(model));
  }

  private static String nameOf(Path model) {
    Path last = model.toAbsolutePath().normalize().getFileName();
    return last == null ? model.toString() : last.toString();
  }

  private static Path folderOf(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? file.toAbsolutePath() : folder;
  }

  private static Issue missing(Path model, String name) {
    String maybe =
        ClosestName.to(name, neighbours(model))
            .map(closest -> "Maybe you meant `" + closest + "`.")
            .orElse("Maybe give the path of a folder with a `" + ModelFolder.MODEL + "`.");
    return Issue.error(
        "file.missing", "", model.toString(), "There is no model `" + model + "`. " + maybe);
  }

  private static Issue section(Path model, String name) {
    Path parent = model.getParent();
    String message =
        "The file `%s` is one part of a planning model, whose other parts lie beside it. Maybe give the folder instead: %s."
            .formatted(name, parent == null ? "." : parent);
    return Issue.error("file.part", "", model.toString(), message);
  }

  private static Set<String> neighbours(Path model) {
    String[] names = folderOf(model).toFile().list();
    return names == null ? Set.of() : new TreeSet<>(List.of(names));
  }

  private static ReadResult nothing(String name, IssueLog log) {
    return new ReadResult(Optional.empty(), log.byPlace(), Json.hash(Unreadable.node()), name);
  }

  private Optional<Draft> document(String text, String name, IssueLog log) {
    return new JsonText(name, "", limits, log).parse(text).flatMap(root -> draft(root, name, log));
  }

  private static Optional<Draft> draft(Sourced root, String name, IssueLog log) {
    if (Unreadable.is(root.tree())) {
      return Optional.empty();
    }
    if (!(root.tree() instanceof ObjectNode document)) {
      String message =
          "The document should be a record. Maybe write {...} with the fields of a planning model.";
      Issue issue = Issue.error("field.type", "", Json.shortened(root.tree()), message);
      log.add(issue, Location.pointer(name, ""));
      return Optional.empty();
    }
    document.remove("$schema");
    Optional<Issue> other = OtherPart.document(PLANNING_MODEL, document, "", name);
    if (other.isPresent()) {
      log.add(other.get(), Location.pointer(name, ""));
      return Optional.empty();
    }
    Draft draft = new Draft(Location.pointer(name, ""));
    draft.replace(root);
    return Optional.of(draft);
  }

  private ReadResult check(Draft draft, String name, IssueLog log) {
    PlanningModel model = new DocumentCheck(schemas, log).check(draft);
    return new ReadResult(
        log.hasErrors() ? Optional.empty() : Optional.of(model),
        log.byPlace(),
        Json.hash(draft.tree()),
        model.name().isEmpty() ? name : model.name());
  }
}

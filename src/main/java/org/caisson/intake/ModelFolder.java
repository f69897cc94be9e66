package org.caisson.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.caisson.domain.validation.ClosestName;
import org.caisson.domain.validation.Issue;
import org.caisson.domain.validation.Words;
import org.caisson.planning.InputLimits;

/** Puts the files of a model's folder together into one document. */
final class ModelFolder {
  static final String MODEL = "model.json";

  private static final String BASE = "industrial-base.json";
  private static final String CONTRACTS = "contracts.json";
  private static final String NATIONS = "nations.json";
  private static final String PREVIOUS = "previous-plan.json";

  /** How far below a folder a model is looked for that its user may have meant. */
  private static final int DEEPEST = 2;

  private static final int MOST_NAMED = 3;

  /** Which schema each file fulfils; all but the industrial base give sections of the root. */
  private static final Map<String, String> SCHEMA_OF =
      Map.of(
          MODEL, "model",
          BASE, "industrial-base",
          CONTRACTS, "contracts",
          NATIONS, "nations",
          PREVIOUS, "previous-plan");

  private final Path folder;
  private final Schemas schemas;
  private final InputLimits limits;
  private final IssueLog log;
  private final FolderTables tables;
  private final Draft draft = new Draft(Location.pointer(MODEL, ""));
  private final Set<String> strays;

  private ModelFolder(Path folder, Schemas schemas, InputLimits limits, IssueLog log) {
    this.folder = folder;
    this.schemas = schemas;
    this.limits = limits;
    this.log = log;
    this.tables = new FolderTables(folder, schemas, limits, log);
    this.strays = strays(folder);
  }

  /** The model of a folder; empty when nothing in it is part of one, which is reported. */
  static Optional<Draft> read(Path folder, Schemas schemas, InputLimits limits, IssueLog log) {
    ModelFolder model = new ModelFolder(folder, schemas, limits, log);
    if (!model.holdsAnything()) {
      log.add(noModel(folder), Location.pointer(folder.toString(), ""));
      return Optional.empty();
    }
    return Optional.of(model.read());
  }

  /** Whether the file is one of several that make up the model of its folder. */
  static boolean isSection(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder != null
        && knownFiles().contains(String.valueOf(file.getFileName()))
        && knownFiles().stream().filter(known -> isFile(folder, known)).count() > 1;
  }

  /** A file with a name that is nearly right counts: then what to do is to rename it. */
  private boolean holdsAnything() {
    Set<String> known = knownFiles();
    return known.stream().anyMatch(this::exists)
        || strays.stream().anyMatch(stray -> ClosestName.to(stray, known).isPresent());
  }

  private static Issue noModel(Path folder) {
    List<String> models = modelsBelow(folder, DEEPEST);
    String maybe =
        models.isEmpty()
            ? "Maybe give the folder that holds them."
            : "Maybe " + String.join(" or ", models) + ".";
    String message =
        "The folder `%s` holds no planning model: it has none of the files %s. %s"
            .formatted(folder, Words.names(List.of(MODEL, BASE, CONTRACTS, NATIONS)), maybe);
    return Issue.error("file.missing", "", folder.toString(), message);
  }

  private static List<String> modelsBelow(Path folder, int levels) {
    File[] folders = folder.toFile().listFiles(f -> f.isDirectory() && !f.isHidden());
    return Arrays.stream(folders == null || levels == 0 ? new File[0] : folders)
        .sorted()
        .flatMap(
            below ->
                isFile(below.toPath(), MODEL)
                    ? Stream.of(below.toPath().normalize().toString())
                    : modelsBelow(below.toPath(), levels - 1).stream())
        .limit(MOST_NAMED)
        .toList();
  }

  private Draft read() {
    root(MODEL);
    base();
    contracts();
    root(NATIONS);
    if (exists(PREVIOUS)) {
      root(PREVIOUS);
    }
    strays.forEach(this::warnOfStray);
    return draft;
  }

  private void contracts() {
    if (exists(CONTRACTS) || !tables.haveContracts()) {
      root(CONTRACTS);
    }
    tables.contracts(draft, exists(CONTRACTS));
  }

  private boolean exists(String file) {
    return isFile(folder, file);
  }

  private static boolean isFile(Path folder, String file) {
    return Files.isRegularFile(folder.resolve(file));
  }

  /** Files that look like input and are none. */
  private static Set<String> strays(Path folder) {
    Set<String> strays = new TreeSet<>();
    File[] files = folder.toFile().listFiles(File::isFile);
    for (File file : files == null ? new File[0] : files) {
      String name = file.getName();
      if (!knownFiles().contains(name) && name.matches(".*\\.(json|csv|xlsx)")) {
        strays.add(name);
      }
    }
    return strays;
  }

  private void warnOfStray(String file) {
    log.add(
        Issue.warning(
            "file.unread",
            "",
            file,
            "The file `"
                + file
                + "` is not part of a planning model and was not read. "
                + remedy(file)),
        Location.pointer(file, ""));
  }

  private static String remedy(String stray) {
    return ClosestName.to(stray, knownFiles())
        .map(closest -> "Maybe it should be called `" + closest + "`.")
        .orElse("Maybe move it elsewhere.");
  }

  private static Set<String> knownFiles() {
    Set<String> files = new TreeSet<>(SCHEMA_OF.keySet());
    files.addAll(FolderTables.FILES);
    return files;
  }

  /** Takes over a file whose fields are sections of the document. */
  private void root(String file) {
    List<String> own = fieldsOf(file);
    own.forEach(field -> draft.expect(field, Location.pointer(file, "/" + field)));
    Sourced content = content(file, "");
    if (!content.tree().isObject()) {
      boolean linesElsewhere = file.equals(CONTRACTS) && tables.haveContracts();
      own.stream()
          .filter(field -> !(linesElsewhere && field.equals(PartFiles.LINES)))
          .forEach(field -> putUnreadable(field, file));
      return;
    }
    content
        .tree()
        .propertyStream()
        .map(Map.Entry::getKey)
        .filter(field -> !field.equals("$schema"))
        .forEach(field -> section(file, own, field, content));
  }

  private List<String> fieldsOf(String file) {
    List<String> fields = new ArrayList<>(schemas.fields(SCHEMA_OF.getOrDefault(file, "")));
    fields.remove("$schema");
    return fields;
  }

  private void section(String file, List<String> own, String field, Sourced content) {
    Location at = Location.pointer(file, "/" + Pointers.escape(field));
    boolean elsewhere = schemas.fields(Schemas.PLANNING_MODEL).contains(field);
    if (!own.contains(field) && elsewhere) {
      misplaced(field, at);
    } else if (!draft.has(field)) {
      Sourced value = new Sourced(content.tree().path(field), content.origins().path(field));
      draft.put(field, value, at);
    }
  }

  private void misplaced(String field, Location at) {
    String owner = ownerOf(field);
    log.add(
        Issue.error(
            "field.misplaced",
            "/" + field,
            field,
            "The field `"
                + field
                + "` belongs in `"
                + owner
                + "` when a model is a folder, and was not read from here. Maybe move it there."),
        at);
  }

  private String ownerOf(String field) {
    return List.of(MODEL, CONTRACTS, NATIONS, PREVIOUS).stream()
        .filter(file -> fieldsOf(file).contains(field))
        .findFirst()
        .orElse(BASE);
  }

  private void putUnreadable(String section, String file) {
    Location at = Location.pointer(file, "/" + section);
    draft.put(section, Sourced.unreadable(at), at);
  }

  private void base() {
    if (tables.base(draft, exists(BASE))) {
      return;
    }
    Sourced content = content(BASE, "/industrialBase");
    if (content.tree() instanceof ObjectNode object) {
      object.remove("$schema");
    }
    draft.put("industrialBase", content, Location.pointer(BASE, ""));
  }

  /** The object that a file holds; an unreadable value when it holds none, which is reported. */
  private Sourced content(String file, String documentPrefix) {
    Location at = Location.pointer(file, "");
    if (!exists(file)) {
      missing(file);
      return Sourced.unreadable(at);
    }
    Sourced content =
        InputFile.text(folder.resolve(file), file, limits, log)
            .flatMap(text -> new JsonText(file, documentPrefix, limits, log).parse(text))
            .orElse(Sourced.unreadable(at));
    if (!content.tree().isObject() && !Unreadable.is(content.tree())) {
      log.add(notARecord(file, documentPrefix, content.tree()), at);
      return Sourced.unreadable(at);
    }
    return content;
  }

  private Issue notARecord(String file, String documentPrefix, JsonNode tree) {
    return Issue.error(
        "field.type",
        documentPrefix,
        Json.shortened(tree),
        "The file `"
            + file
            + "` should hold a record. Maybe write {...} with the fields "
            + Words.names(fieldsOf(file))
            + ".");
  }

  private void missing(String file) {
    String maybe = insteadOf(file);
    log.add(
        Issue.error(
            "file.missing",
            file.equals(BASE) ? "/industrialBase" : "",
            file,
            "The model's folder has no file `" + file + "`. " + maybe),
        Location.pointer(file, ""));
  }

  private String insteadOf(String missing) {
    return ClosestName.to(missing, new LinkedHashSet<>(strays))
        .map(
            stray -> {
              strays.remove(stray);
              return "Maybe rename `" + stray + "`.";
            })
        .orElse("Maybe add it; models/README.md says what it holds.");
  }
}

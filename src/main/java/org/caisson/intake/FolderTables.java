package org.caisson.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caisson.domain.validation.Issue;
import org.caisson.planning.InputLimits;

/** The parts of a model's folder that are tables instead of documents. */
final class FolderTables {
  private static final String CONTRACTS_TABLE = "contracts.csv";
  private static final String CONTRACTS_WORKBOOK = "contracts.xlsx";
  private static final String CONTRACTS_MARKING = MarkingFile.besides(CONTRACTS_TABLE);
  private static final String BASE_DOCUMENT = "industrial-base.json";
  private static final String BASE_WORKBOOK = "industrial-base.xlsx";
  private static final String BASE_FOLDER = "industrial-base";
  private static final String BASE = "industrialBase";

  /** The files that are read from here. */
  static final List<String> FILES =
      List.of(CONTRACTS_TABLE, CONTRACTS_MARKING, CONTRACTS_WORKBOOK, BASE_WORKBOOK);

  private final Path folder;
  private final InputLimits limits;
  private final IssueLog log;
  private final PartFiles parts;

  FolderTables(Path folder, Schemas schemas, InputLimits limits, IssueLog log) {
    this.folder = folder;
    this.limits = limits;
    this.log = log;
    this.parts = new PartFiles(schemas, limits, log);
  }

  /** Whether contract lines are in a table. */
  boolean haveContracts() {
    return exists(CONTRACTS_TABLE) || exists(CONTRACTS_WORKBOOK);
  }

  private boolean exists(String file) {
    return Files.isRegularFile(folder.resolve(file));
  }

  /**
   * Adds the contract lines of a table to the draft, if there is one.
   *
   * @param document whether there is a document of contracts too, which the draft has already
   */
  void contracts(Draft draft, boolean document) {
    if (exists(CONTRACTS_TABLE) && exists(CONTRACTS_WORKBOOK)) {
      twice(CONTRACTS_TABLE, CONTRACTS_WORKBOOK);
    }
    if (exists(CONTRACTS_TABLE)) {
      Optional<Sourced> read =
          InputFile.text(folder.resolve(CONTRACTS_TABLE), CONTRACTS_TABLE, limits, log)
              .map(text -> parts.contractLines(text, CONTRACTS_TABLE));
      contracts(CONTRACTS_TABLE, read, draft, document);
    } else if (exists(CONTRACTS_WORKBOOK)) {
      Optional<Sourced> read =
          bytes(CONTRACTS_WORKBOOK)
              .map(bytes -> parts.workbook(bytes, CONTRACTS_WORKBOOK, PartKind.CONTRACT_SET));
      contracts(CONTRACTS_WORKBOOK, read, draft, document);
    }
    if (exists(CONTRACTS_MARKING)) {
      Location at = new Location(CONTRACTS_MARKING, null, null, null);
      new MarkingFile(parts, limits, log)
          .read(folder.resolve(CONTRACTS_MARKING))
          .ifPresent(marking -> marking(CONTRACTS_MARKING, marking, draft, at));
    }
  }

  private Optional<byte[]> bytes(String file) {
    return InputFile.bytes(folder.resolve(file), file, limits, log);
  }

  private void twice(String one, String other) {
    String message =
        "The model's folder has both `%s` and `%s`, and it cannot be said which one counts; `%s` was read. Maybe remove one."
            .formatted(one, other, one);
    log.add(Issue.error("file.twice", "", other, message), Location.pointer(other, ""));
  }

  private void contracts(String file, Optional<Sourced> read, Draft draft, boolean document) {
    Location at = new Location(file, null, null, null);
    Sourced part = read.orElse(Sourced.unreadable(at));
    Sourced lines = part.section(PartFiles.LINES).orElse(Sourced.unreadable(at));
    draft.append(PartFiles.LINES, lines, at);
    part.section(PartFiles.MARKING).ifPresent(marking -> marking(file, marking, draft, at));
    Optional<Sourced> contracts =
        part.section(PartFiles.CONTRACTS).filter(list -> !list.tree().isEmpty());
    if (contracts.isPresent()) {
      draft.append(PartFiles.CONTRACTS, contracts.get(), at);
    } else if (!document) {
      draft.put(PartFiles.CONTRACTS, PartFiles.contractsNamedIn(lines.tree(), lines.origins()), at);
    }
  }

  private void marking(String file, Sourced marking, Draft draft, Location at) {
    if (!draft.has(PartFiles.MARKING)) {
      draft.put(PartFiles.MARKING, marking, at);
    } else if (!Unreadable.is(draft.tree().path(PartFiles.MARKING))) {
      String message =
          "`%s` states a marking, another file does too, and one holds for all contracts. Maybe remove one."
              .formatted(file);
      log.add(Issue.error("marking.several", "/" + PartFiles.MARKING, null, message), at);
    }
  }

  /**
   * Puts the industrial base of tables into the draft, if there are any and no document.
   *
   * @param document whether there is a document of it, which then counts
   * @return whether it was put there
   */
  boolean base(Draft draft, boolean document) {
    List<String> forms = new ArrayList<>();
    if (document) {
      forms.add(BASE_DOCUMENT);
    }
    if (exists(BASE_WORKBOOK)) {
      forms.add(BASE_WORKBOOK);
    }
    if (Files.isDirectory(folder.resolve(BASE_FOLDER))) {
      forms.add(BASE_FOLDER);
    }
    forms.stream().skip(1).forEach(other -> twice(forms.get(0), other));
    if (forms.isEmpty() || document) {
      return false;
    }
    String form = forms.get(0);
    Sourced base =
        form.equals(BASE_WORKBOOK)
            ? workbook()
            : TableFolder.read(folder.resolve(BASE_FOLDER), BASE_FOLDER, parts, limits, log);
    draft.put(BASE, base, Location.pointer(form, ""));
    return true;
  }

  private Sourced workbook() {
    return bytes(BASE_WORKBOOK)
        .map(bytes -> parts.workbook(bytes, BASE_WORKBOOK, PartKind.INDUSTRIAL_BASE))
        .orElse(Sourced.unreadable(Location.pointer(BASE_WORKBOOK, "")));
  }
}

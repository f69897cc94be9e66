package org.caisson.intake.parts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.caisson.domain.validation.Issue;
import org.caisson.domain.validation.Words;
import org.caisson.intake.LocatedIssue;
import org.caisson.intake.ModelReader;
import org.caisson.intake.ReadResult;
import org.caisson.planning.store.DocumentKind;

/**
 * Reads a model, an industrial base or a contract set and says what is wrong with it.
 *
 * <p>A part is read as a model of which the other parts are missing: the checks that would need
 * those keep silent by themselves, and that they are missing is no fault of the part.
 */
@Singleton
public final class PartReader {
  private static final String BASE = "/industrialBase";
  private static final String MISSING = "field.missing";
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Set<String> SET_FIELDS =
      new TreeSet<>(Set.of("$schema", "contracts", "contractLines"));

  private final ModelReader models;
  private final ObjectMapper json = new ObjectMapper();

  /** Reads with the reader of whole models. */
  public PartReader(ModelReader models) {
    this.models = models;
  }

  /**
   * Reads a part.
   *
   * @param text one JSON document in UTF-8
   * @param documentName what to call it where a file would be named
   */
  public ReadPart read(DocumentKind kind, byte[] text, String documentName) {
    return switch (kind) {
      case MODEL -> whole(text, documentName);
      case INDUSTRIAL_BASE -> base(text, documentName);
      case CONTRACT_SET -> contracts(text, documentName);
    };
  }

  private ReadPart whole(byte[] text, String documentName) {
    ReadResult read = models.read(text, documentName);
    String name = read.name().equals(documentName) ? "" : read.name();
    return new ReadPart(read.issues(), read.contentHash(), name, text(text));
  }

  private ReadPart base(byte[] text, String documentName) {
    ReadResult read = models.readBase(text, documentName);
    List<LocatedIssue> own =
        read.issues().stream()
            .filter(issue -> !isOfOtherParts(issue, BASE))
            .map(PartReader::insideBase)
            .toList();
    return new ReadPart(own, read.contentHash(), "", text(text));
  }

  private ReadPart contracts(byte[] text, String documentName) {
    ReadResult read = models.read(text, documentName);
    List<LocatedIssue> own = new ArrayList<>(strangers(text, documentName));
    read.issues().stream()
        .filter(issue -> !isOfOtherParts(issue, "/contracts"))
        .filter(issue -> own.stream().noneMatch(stranger -> holds(stranger, issue)))
        .toList()
        .forEach(own::add);
    return new ReadPart(own, read.contentHash(), "", text(text));
  }

  /** That a section of a model is missing is no fault of a part that is not that section. */
  private static boolean isOfOtherParts(LocatedIssue located, String part) {
    Issue issue = located.issue();
    boolean section = issue.pointer().lastIndexOf('/') == 0;
    return issue.code().equals(MISSING) && section && !issue.pointer().startsWith(part);
  }

  private static boolean holds(LocatedIssue section, LocatedIssue inside) {
    String pointer = inside.issue().pointer();
    String whole = section.issue().pointer();
    return pointer.equals(whole) || pointer.startsWith(whole + "/");
  }

  /** Sections of a model that have no place in a contract set. */
  private List<LocatedIssue> strangers(byte[] text, String documentName) {
    try {
      JsonNode document = json.readTree(text(text));
      if (document == null || !document.isObject()) {
        return List.of();
      }
      return document
          .propertyStream()
          .map(field -> field.getKey())
          .filter(field -> !SET_FIELDS.contains(field))
          .map(field -> stranger(field, documentName))
          .toList();
    } catch (JsonProcessingException notJson) {
      return List.of(); // which the reader of models reports where it is
    }
  }

  private static LocatedIssue stranger(String field, String documentName) {
    String pointer = "/" + field.replace("~", "~0").replace("/", "~1");
    String message =
        "`%s` is not part of a contract set, so nothing would heed it. %s"
            .formatted(field, Words.maybe(field, SET_FIELDS, "leave it out"));
    return new LocatedIssue(
        Issue.error("field.unknown", pointer, null, message), documentName, pointer, null, null);
  }

  private static LocatedIssue insideBase(LocatedIssue located) {
    Issue issue = located.issue();
    String pointer = withoutBase(issue.pointer());
    return new LocatedIssue(
        new Issue(issue.severity(), issue.code(), pointer, issue.value(), issue.message()),
        located.file(),
        located.pointer(),
        located.row(),
        located.column());
  }

  private static String withoutBase(String pointer) {
    return pointer.startsWith(BASE) ? pointer.substring(BASE.length()) : pointer;
  }

  private static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}

package org.caisson.intake.parts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caisson.domain.validation.Issue;
import org.caisson.intake.LocatedIssue;
import org.caisson.intake.ModelReader;
import org.caisson.intake.PartFileReader;
import org.caisson.intake.PartFormat;
import org.caisson.intake.PartKind;
import org.caisson.intake.PartResult;
import org.caisson.intake.ReadResult;
import org.caisson.planning.store.DocumentKind;
import org.jspecify.annotations.Nullable;

/** Reads a model, an industrial base or a contract set as it is to be kept. */
@Singleton
public final class PartReader {
  private static final String BASE = "/industrialBase";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final ModelReader models;
  private final PartFileReader parts;

  /** Reads with the readers of whole models and of parts. */
  public PartReader(ModelReader models, PartFileReader parts) {
    this.models = models;
    this.parts = parts;
  }

  /**
   * Reads a document.
   *
   * @param format that of the body; a whole model is JSON
   * @param documentName what to call it where a file would be named
   */
  public ReadPart read(DocumentKind kind, PartFormat format, byte[] body, String documentName) {
    return switch (kind) {
      case MODEL -> whole(body, documentName);
      case INDUSTRIAL_BASE -> part(PartKind.INDUSTRIAL_BASE, format, body, documentName, null);
      case CONTRACT_SET -> part(PartKind.CONTRACT_SET, format, body, documentName, null);
    };
  }

  /**
   * Reads a contract set that is a table of contract lines, which has no place for its marking.
   *
   * @param documentName what to call it where a file would be named
   */
  public ReadPart readTable(byte[] body, String documentName, String marking) {
    return part(PartKind.CONTRACT_SET, PartFormat.CSV, body, documentName, marking);
  }

  private ReadPart whole(byte[] text, String documentName) {
    ReadResult read = models.read(text, documentName);
    String name = read.name().equals(documentName) ? "" : read.name();
    return new ReadPart(read.issues(), read.contentHash(), name, text(text));
  }

  private ReadPart part(
      PartKind kind,
      PartFormat format,
      byte[] body,
      String documentName,
      @Nullable String marking) {
    PartResult read = parts.read(kind, format, body, documentName, marking);
    List<LocatedIssue> issues = read.issues().stream().map(PartReader::insideBase).toList();
    // A document is kept as it was written, a table as the document that it means.
    String json =
        format == PartFormat.JSON
            ? text(body)
            : read.document().map(ObjectNode::toString).orElse("");
    return new ReadPart(issues, read.contentHash(), "", json);
  }

  /** By itself a base is the root of its document. */
  private static LocatedIssue insideBase(LocatedIssue located) {
    Issue issue = located.issue();
    if (!issue.pointer().startsWith(BASE)) {
      return located;
    }
    String pointer = issue.pointer().substring(BASE.length());
    return new LocatedIssue(
        new Issue(issue.severity(), issue.code(), pointer, issue.value(), issue.message()),
        located.file(),
        located.pointer(),
        located.sheet(),
        located.row(),
        located.column(),
        located.cell());
  }

  private static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}

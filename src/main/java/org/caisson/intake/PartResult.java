package org.caisson.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a contract set or an industrial base by itself.
 *
 * @param document the part as its published JSON Schema has it, whatever the format it came in;
 *     present only when no issue is an error
 * @param issues all that is wrong with it, by file and place; what only the rest of a model could
 *     tell, such as whether an item exists that another part describes, is not among them
 * @param contentHash SHA-256 in hexadecimal of the document: equal for equal content, whatever the
 *     format and the order of columns
 */
public record PartResult(
    Optional<ObjectNode> document, List<LocatedIssue> issues, String contentHash) {

  /** The issues that keep the part from being used. */
  public List<LocatedIssue> errors() {
    return issues.stream().filter(LocatedIssue::isError).toList();
  }

  /** The issues with which the part can be used. */
  public List<LocatedIssue> warnings() {
    return issues.stream().filter(issue -> !issue.isError()).toList();
  }
}

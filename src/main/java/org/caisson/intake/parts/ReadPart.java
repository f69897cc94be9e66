package org.caisson.intake.parts;

import java.util.List;
import org.caisson.intake.LocatedIssue;

/**
 * What came of reading a part of a model by itself.
 *
 * @param issues all that is wrong with it as far as it can be judged alone, by place
 * @param contentHash SHA-256 of its canonical form, in hexadecimal: equal for equal content
 * @param name what a whole model calls itself, empty for other parts
 * @param json the part as it was written
 */
public record ReadPart(List<LocatedIssue> issues, String contentHash, String name, String json) {

  /** The issues that keep it from being kept. */
  public List<LocatedIssue> errors() {
    return issues.stream().filter(LocatedIssue::isError).toList();
  }

  /** The issues with which it can be kept. */
  public List<LocatedIssue> warnings() {
    return issues.stream().filter(issue -> !issue.isError()).toList();
  }
}

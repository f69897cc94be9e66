package org.caisson.intake;

import java.util.List;
import java.util.Optional;
import org.caisson.domain.model.PlanningModel;

/**
 * What came of reading a planning model.
 *
 * @param model the model; present only when no issue is an error
 * @param issues all that is wrong with it, and all that its reader should know, by file and place
 * @param contentHash SHA-256 in hexadecimal of the model as one document, after the scenario if one
 *     was asked for: equal for equal content, however it is laid out in files
 * @param name what the model calls itself, or the name of its folder or document
 */
public record ReadResult(
    Optional<PlanningModel> model, List<LocatedIssue> issues, String contentHash, String name) {

  /** The issues that keep the model from being planned. */
  public List<LocatedIssue> errors() {
    return issues.stream().filter(LocatedIssue::isError).toList();
  }

  /** The issues with which the model can be planned. */
  public List<LocatedIssue> warnings() {
    return issues.stream().filter(issue -> !issue.isError()).toList();
  }
}

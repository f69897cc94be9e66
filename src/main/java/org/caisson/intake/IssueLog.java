package org.caisson.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caisson.domain.validation.Issue;

/** Everything that was found wrong while a model is read. */
final class IssueLog {
  private static final Comparator<LocatedIssue> BY_PLACE =
      Comparator.comparing(LocatedIssue::file)
          .thenComparing(issue -> issue.sheet() == null ? "" : issue.sheet())
          .thenComparing(issue -> issue.row() == null ? 0 : issue.row())
          .thenComparing(issue -> issue.issue().pointer(), Pointers.ORDER);

  private final List<LocatedIssue> issues = new ArrayList<>();

  void add(Issue issue, Location at) {
    issues.add(
        new LocatedIssue(
            issue, at.file(), at.pointer(), at.sheet(), at.row(), at.column(), at.cell()));
  }

  boolean hasErrors() {
    return issues.stream().anyMatch(LocatedIssue::isError);
  }

  /** What was found, by file and place within it. */
  List<LocatedIssue> byPlace() {
    return issues.stream().sorted(BY_PLACE).toList();
  }
}

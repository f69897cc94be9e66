package org.caisson.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caisson.domain.validation.Issue;
import org.caisson.domain.validation.Severity;

/** Everything that was found wrong while a model is read. */
final class IssueLog {
  private static final Comparator<LocatedIssue> BY_PLACE =
      Comparator.comparing(LocatedIssue::file)
          .thenComparing(issue -> issue.sheet() == null ? "" : issue.sheet())
          .thenComparing(issue -> issue.row() == null ? 0 : issue.row())
          .thenComparing(issue -> issue.issue().pointer(), Pointers.ORDER);

  private final List<LocatedIssue> issues = new ArrayList<>();
  private final int most;
  private int more;
  private boolean errors;

  /**
   * @param most the most that are listed; those after them are counted
   */
  IssueLog(int most) {
    this.most = most;
  }

  void add(Issue issue, Location at) {
    errors |= issue.severity() == Severity.ERROR;
    if (issues.size() == most) {
      more++;
      return;
    }
    issues.add(
        new LocatedIssue(
            issue, at.file(), at.pointer(), at.sheet(), at.row(), at.column(), at.cell()));
  }

  boolean hasErrors() {
    return errors;
  }

  /** Tells of faults that were not even looked for, because there are too many. */
  void stopped() {
    more++;
    errors = true;
  }

  /** The most that are listed. */
  int most() {
    return most;
  }

  /** What was found, by file and place within it. */
  List<LocatedIssue> byPlace() {
    List<LocatedIssue> sorted = new ArrayList<>(issues.stream().sorted(BY_PLACE).toList());
    if (more > 0 && !sorted.isEmpty()) {
      sorted.add(unlisted(sorted.get(0).file()));
    }
    return List.copyOf(sorted);
  }

  private LocatedIssue unlisted(String file) {
    String message =
        "There are %d more faults than the %d that are listed. Maybe mend these first: they may have one cause."
            .formatted(more, most);
    Severity severity = errors ? Severity.ERROR : Severity.WARNING;
    Issue issue = new Issue(severity, "issues.more", "", Integer.toString(more), message);
    return new LocatedIssue(issue, file, null, null, null, null, null);
  }
}

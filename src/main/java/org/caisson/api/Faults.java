package org.caisson.api;

import java.util.List;
import java.util.Set;
import org.caisson.domain.validation.Issue;
import org.caisson.intake.LocatedIssue;

/** Turns issues into the faults of problem details. */
final class Faults {
  /** What keeps a body from being read at all. */
  private static final Set<String> UNREADABLE =
      Set.of("file.limit", "file.encoding", "file.packed", "file.workbook");

  private Faults() {}

  /**
   * Each issue as a fault.
   *
   * @param inline the name of the body of a request, of which the client has no file
   */
  static List<Problem.Fault> of(List<LocatedIssue> issues, String inline) {
    return issues.stream().map(located -> fault(located, inline)).toList();
  }

  private static Problem.Fault fault(LocatedIssue located, String inline) {
    Issue issue = located.issue();
    String file = inline.equals(located.file()) ? null : located.file();
    return new Problem.Fault(
        located.pointer(),
        file,
        located.sheet(),
        located.row(),
        located.column(),
        located.cell(),
        issue.code(),
        issue.message(),
        issue.value());
  }

  static String title(String what) {
    return Character.toUpperCase(what.charAt(0)) + what.substring(1) + " is not valid";
  }

  /** Refuses what has faults. */
  static ProblemException refusal(String what, List<Problem.Fault> faults) {
    if (faults.stream().anyMatch(fault -> fault.code().equals("json.syntax"))) {
      return ProblemException.brokenJson(faults);
    }
    if (faults.stream().anyMatch(fault -> UNREADABLE.contains(fault.code()))) {
      return ProblemException.of(400, "Body cannot be read", faults.get(0).message(), faults);
    }
    return ProblemException.of(
        422,
        title(what),
        "The %s has %d error%s, all listed here. Maybe mend them and submit it again."
            .formatted(what, faults.size(), faults.size() == 1 ? "" : "s"),
        faults);
  }
}

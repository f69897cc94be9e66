package org.caisson.domain.validation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what one check finds, under the code and severity of that check. */
public final class IssueCollector {
  /** More of one kind than anybody reads; a hostile model could have millions. */
  private static final int MOST = 20_000;

  private final String code;
  private final Severity severity;
  private final List<Issue> issues = new ArrayList<>();

  private int more;

  IssueCollector(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  void report(Pointer pointer, @Nullable String value, String message) {
    if (issues.size() == MOST) {
      more++;
    } else {
      issues.add(new Issue(severity, code, pointer.text(), value, message));
    }
  }

  void report(Pointer pointer, double value, String message) {
    report(pointer, Words.number(value), message);
  }

  /** What was found, in the order of the model. */
  public List<Issue> issues() {
    if (more == 0) {
      return List.copyOf(issues);
    }
    List<Issue> all = new ArrayList<>(issues);
    String message =
        "There are %d more of these faults. Maybe mend the others first: they may have one cause."
            .formatted(more);
    all.add(new Issue(severity, code, "", Integer.toString(more), message));
    return List.copyOf(all);
  }
}

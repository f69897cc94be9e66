package org.caisson.domain.validation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what one check finds, under the code and severity of that check. */
public final class IssueCollector {
  private final String code;
  private final Severity severity;
  private final List<Issue> issues = new ArrayList<>();

  IssueCollector(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  void report(Pointer pointer, @Nullable String value, String message) {
    issues.add(new Issue(severity, code, pointer.text(), value, message));
  }

  void report(Pointer pointer, double value, String message) {
    report(pointer, Words.number(value), message);
  }

  /** What was found, in the order of the model. */
  public List<Issue> issues() {
    return List.copyOf(issues);
  }
}

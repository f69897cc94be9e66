package org.caisson.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.validation.Severity;
import org.caisson.intake.LocatedIssue;
import org.jspecify.annotations.Nullable;

/** Shows issues of a model so that their author finds the places. */
final class IssuePrinter {
  private static final int WIDTH = 92;
  private static final String INDENT = "      ";

  private final PrintStream out;

  IssuePrinter(PrintStream out) {
    this.out = out;
  }

  /** Shows all of them, and how many there are. */
  void print(List<LocatedIssue> issues) {
    issues.forEach(this::print);
    if (!issues.isEmpty()) {
      out.println(count(issues));
    }
  }

  /** Shows how many there are, where something else will show them. */
  void announce(List<LocatedIssue> issues, String where) {
    if (!issues.isEmpty()) {
      out.println(count(issues) + " " + where);
    }
  }

  private void print(LocatedIssue located) {
    String message = located.issue().message();
    out.println(located.issue().severity() + " " + place(located));
    wrap(message).forEach(line -> out.println(INDENT + line));
    out.println();
  }

  private static String place(LocatedIssue located) {
    String file = located.file() == null ? "" : located.file();
    String pointer = located.pointer() == null ? located.issue().pointer() : located.pointer();
    String value = located.issue().value() == null ? "" : " " + located.issue().value();
    return file + ":" + pointer + cell(located) + value + ":";
  }

  private static String cell(LocatedIssue located) {
    List<String> parts = new ArrayList<>();
    add(parts, "sheet", located.sheet());
    add(parts, "row", located.row());
    add(parts, "column", located.column());
    add(parts, "cell", located.cell());
    return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
  }

  private static void add(List<String> parts, String what, @Nullable Object value) {
    if (value != null) {
      parts.add(what + " " + value);
    }
  }

  private static String count(List<LocatedIssue> issues) {
    long errors = issues.stream().filter(i -> i.issue().severity() == Severity.ERROR).count();
    return "%s, %s.".formatted(plural(errors, "error"), plural(issues.size() - errors, "warning"));
  }

  private static String plural(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static List<String> wrap(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}

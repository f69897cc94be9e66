package org.caisson.export.summary;

import java.util.Comparator;
import java.util.List;
import org.caisson.domain.plan.Contradiction;
import org.caisson.domain.validation.Issue;

/** What the reader should know, but for a contradiction, which has a section of its own. */
final class IssueSection implements Section {
  private static final int SHOWN = 20;

  @Override
  public void write(Subject subject, Page page) {
    List<Issue> issues =
        subject.plan().issues().stream()
            .filter(issue -> !issue.code().equals(Contradiction.ISSUE))
            .sorted(Comparator.comparing(Issue::severity))
            .toList();
    if (issues.isEmpty()) {
      return;
    }
    page.heading("TO KNOW", issues.size() == 1 ? "1 issue" : issues.size() + " issues");
    issues.stream().limit(SHOWN).forEach(issue -> write(issue, page));
    if (issues.size() > SHOWN) {
      page.line("  and %d more; caisson validate lists all".formatted(issues.size() - SHOWN));
    }
  }

  private static void write(Issue issue, Page page) {
    String place = issue.pointer().isEmpty() ? "" : issue.pointer() + ": ";
    page.wrapped("  %-8s".formatted(issue.severity()), place + issue.message());
  }
}

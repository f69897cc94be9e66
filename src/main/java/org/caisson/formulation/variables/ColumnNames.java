package org.caisson.formulation.variables;

import java.util.List;
import org.caisson.domain.horizon.Horizon;

/** Names columns on demand from the groups that they belong to. */
public final class ColumnNames {
  private final List<MonthlyVariables> groups;
  private final Horizon horizon;

  /** Names the columns of these groups, which must be in the order of their columns. */
  public ColumnNames(List<MonthlyVariables> groups, Horizon horizon) {
    this.groups = groups;
    this.horizon = horizon;
  }

  /** The name of a column. */
  public String name(int column) {
    MonthlyVariables group = groupOf(column);
    int subject = group.subject(column);
    return SafeNames.of(
        group.prefix(), subject, group.subjectName(subject), horizon.month(group.month(column)));
  }

  private MonthlyVariables groupOf(int column) {
    return groups.stream()
        .filter(g -> column >= g.firstColumn() && column < g.firstColumn() + g.size())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Column (" + column + ") has no group."));
  }
}

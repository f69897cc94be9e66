package org.caisson.formulation;

import java.util.List;
import org.caisson.domain.horizon.Horizon;
import org.caisson.formulation.program.RowInfo;
import org.caisson.formulation.variables.ColumnNames;
import org.caisson.formulation.variables.SafeNames;
import org.caisson.mathmodel.Names;

/** Names the columns and rows of a program when somebody asks. */
record ProgramNames(ColumnNames columns, List<RowInfo> rows, Horizon horizon) implements Names {

  @Override
  public String column(int j) {
    return columns.name(j);
  }

  @Override
  public String row(int i) {
    RowInfo row = rows.get(i);
    return SafeNames.of(row.kind(), row.number(), row.subject(), horizon.month(row.month()));
  }
}

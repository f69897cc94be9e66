package org.caisson.formulation.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caisson.formulation.Formulation;
import org.caisson.formulation.index.ExpansionIndex;
import org.caisson.formulation.index.IndexedExpansion;
import org.caisson.formulation.program.RowInfo;
import org.caisson.mathmodel.Values;

/**
 * Puts the worth of MAX together where a line can go cold. MAX stands in two rows of such a line:
 * as a limit of capacity, and as the factor M in {@code tempo <= M warm}. One more of MAX is one
 * more of both, and one more of a factor is worth the dual of its row times what it multiplies:
 *
 * <pre>
 *   dual of MAX(l,t)  =  dual of max_in_force(l,t) + warm(l,t) dual of warm_most(l,t)
 * </pre>
 *
 * <p>A copy more of an expansion option raises M likewise, by what it adds when it is ordered as
 * early as can be.
 */
final class WarmDuals {
  private static final String MAX = "max_in_force";
  private static final String WARM_MOST = "warm_most";
  private static final String COPIES = "copies";

  private final Formulation formulation;
  private final Map<List<Object>, Integer> rows = new HashMap<>();

  WarmDuals(Formulation formulation) {
    this.formulation = formulation;
    for (int row = 0; row < formulation.rows().size(); row++) {
      RowInfo info = formulation.rows().get(row);
      if (info.kind().equals(MAX) || info.kind().equals(COPIES)) {
        rows.put(key(info.kind(), info.number(), info.month()), row);
      }
    }
  }

  private static List<Object> key(String kind, int number, int month) {
    return List.of(kind, number, month);
  }

  /** The duals of a solution's rows, each of one more of what is limited. */
  double[] of(Values values) {
    double[] duals = values.rowDuals().clone();
    for (int row = 0; row < formulation.rows().size(); row++) {
      RowInfo info = formulation.rows().get(row);
      if (info.kind().equals(WARM_MOST) && duals[row] != 0) {
        double warm =
            formulation
                .variables()
                .warmth()
                .warm()
                .value(values.columns(), info.number(), info.month());
        moreOfTheFactor(info.number(), info.month(), warm * duals[row], duals);
        duals[row] = 0;
      }
    }
    return duals;
  }

  private void moreOfTheFactor(int line, int t, double worth, double[] duals) {
    add(key(MAX, line, t), worth, duals);
    ExpansionIndex expansions = formulation.index().expansions();
    for (int e : expansions.ofLine(line)) {
      IndexedExpansion option = expansions.options().get(e);
      if (option.earliest() <= option.latest()) {
        add(key(COPIES, e, 0), worth * option.tempoAdded(option.earliest(), t), duals);
      }
    }
  }

  private void add(List<Object> key, double worth, double[] duals) {
    Integer row = rows.get(key);
    if (row != null) {
      duals[row] += worth;
    }
  }
}

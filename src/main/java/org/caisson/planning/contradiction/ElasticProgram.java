package org.caisson.planning.contradiction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.caisson.formulation.Formulation;
import org.caisson.formulation.program.RowInfo;
import org.caisson.mathmodel.AddedColumn;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearObjective;

/**
 * The constraints of a program in which stated inputs can give way: each bend is a column of zero
 * or more that loosens its rows, and what it may cost is chosen with the objective. A bend without
 * a price takes its input out of the program; with prices on some inputs only, the least value is
 * above zero exactly when those inputs cannot all hold.
 */
final class ElasticProgram {
  private static final double ANY = 1000;

  private final LinearModel model;
  private final int firstBend;
  private final List<Place> places;

  /** A bend and the input that it belongs to. */
  record Place(StatedInput input, Bend bend) {}

  /** What a unit of giving way costs. */
  interface Price {
    double of(StatedInput input, Bend bend);
  }

  private ElasticProgram(LinearModel model, int firstBend, List<Place> places) {
    this.model = model;
    this.firstBend = firstBend;
    this.places = places;
  }

  /** The program of a model in which these inputs can give way and no others. */
  static ElasticProgram of(Formulation formulation, List<StatedInput> inputs) {
    List<Place> places = new ArrayList<>();
    inputs.forEach(input -> input.bends().forEach(bend -> places.add(new Place(input, bend))));
    List<AddedColumn> columns = new ArrayList<>();
    for (int k = 0; k < places.size(); k++) {
      Bend bend = places.get(k).bend();
      columns.add(
          new AddedColumn(
              "bend_" + k, 0, Double.POSITIVE_INFINITY, bend.rows(), bend.coefficients()));
    }
    LinearModel model = withColdLinesIdle(withoutFilledSegments(formulation), formulation);
    return new ElasticProgram(model.withColumns(columns), model.columnCount(), List.copyOf(places));
  }

  /**
   * Tempo may lie below the sum of its segments as well, which changes nothing but their cost: so
   * that a bend may raise MAX by more than tempo uses of it.
   */
  private static LinearModel withoutFilledSegments(Formulation formulation) {
    List<RowInfo> rows = formulation.rows();
    LinearModel model = formulation.linearModel();
    int[] segments =
        IntStream.range(0, rows.size())
            .filter(row -> rows.get(row).kind().equals(TempoRows.SEGMENTS))
            .toArray();
    double[] lower = new double[segments.length];
    Arrays.fill(lower, Double.NEGATIVE_INFINITY);
    double[] upper = Arrays.stream(segments).mapToDouble(model::rowUpper).toArray();
    return model.withRowBounds(segments, lower, upper);
  }

  /**
   * MAX that gives way loosens what a line that can go cold may run by a number that stands beside
   * the share that is warm, and not with it: a line that is cold as a whole would run. So that it
   * does not, tempo is at most a thousand times what the line can have when it is warm, which is
   * any amount. In parts nothing is lost: a line that runs above what it has can be warm.
   */
  private static LinearModel withColdLinesIdle(LinearModel model, Formulation formulation) {
    LinearModel idle = model;
    for (int row = 0; row < formulation.rows().size(); row++) {
      if (formulation.rows().get(row).kind().equals(TempoRows.WARM_MOST)) {
        WarmRow warm = WarmRow.of(formulation, row);
        idle = warm.isWhole() ? warm.with(idle, "idle", ANY * warm.most()) : idle;
      }
    }
    return idle;
  }

  LinearModel model() {
    return model;
  }

  List<Place> places() {
    return places;
  }

  /** How much a bend gives way in a solution. */
  double amount(double[] columns, int place) {
    return columns[firstBend + place];
  }

  /** The objective of giving way as little as possible, at prices. */
  LinearObjective least(Price price) {
    double[] costs = new double[model.columnCount()];
    for (int k = 0; k < places.size(); k++) {
      costs[firstBend + k] = price.of(places.get(k).input(), places.get(k).bend());
    }
    return new LinearObjective(costs, 0);
  }

  /** The row that no solution of an objective may rise above. */
  LinearModel heldAt(LinearObjective objective, double most) {
    int[] priced =
        IntStream.range(0, objective.costs().length)
            .filter(j -> objective.costs()[j] != 0)
            .toArray();
    double[] costs = Arrays.stream(priced).mapToDouble(j -> objective.costs()[j]).toArray();
    return model.withRow("hold_least", priced, costs, Double.NEGATIVE_INFINITY, most);
  }
}

package org.caisson.planning.contradiction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.caisson.domain.plan.InputKind;
import org.caisson.formulation.Formulation;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.variables.MonthlyVariables;
import org.caisson.formulation.variables.Variables;
import org.caisson.mathmodel.LinearModel;

/**
 * The inputs that state that something comes in whole numbers, with the integer columns that say so
 * in the program.
 *
 * @param columns the integer columns of each
 */
record WholeInputs(Map<StatedInput, int[]> columns) {

  static WholeInputs of(Formulation formulation) {
    PlanIndex index = formulation.index();
    Variables variables = formulation.variables();
    Map<StatedInput, int[]> found = new LinkedHashMap<>();
    Reader reader = new Reader(formulation.linearModel(), index.months(), found);
    for (int e = 0; e < index.expansions().options().size(); e++) {
      String id = index.expansions().options().get(e).option().id();
      reader.add(InputKind.WHOLE_COPIES, e, id, variables.expand());
    }
    for (int w = 0; w < index.people().workforces().size(); w++) {
      String id = index.people().workforces().get(w).workforce().id();
      reader.add(
          InputKind.WHOLE_PEOPLE, w, id, variables.people().hire(), variables.people().layoff());
    }
    for (int k = 0; k < index.orders().size(); k++) {
      String id = index.orders().get(k).line().id();
      reader.add(InputKind.WHOLE_DELIVERY, k, id, variables.contracts().whole());
    }
    for (int l = 0; l < index.lines().size(); l++) {
      String id = index.lines().get(l).line().id();
      reader.add(InputKind.WHOLE_LINE, l, id, variables.warmth().warm());
    }
    return new WholeInputs(found);
  }

  /** The inputs, in the order of the model. */
  List<StatedInput> inputs() {
    return List.copyOf(columns.keySet());
  }

  /** A program in which the columns of some of these inputs are whole, and no others. */
  LinearModel only(Set<StatedInput> some, LinearModel model) {
    return model.withIntegersOnly(
        columns.entrySet().stream()
            .filter(entry -> some.contains(entry.getKey()))
            .flatMapToInt(entry -> Arrays.stream(entry.getValue()))
            .toArray());
  }

  private record Reader(LinearModel model, int months, Map<StatedInput, int[]> found) {

    void add(InputKind kind, int number, String subject, MonthlyVariables... groups) {
      List<Integer> whole = new ArrayList<>();
      for (MonthlyVariables group : groups) {
        IntStream.range(0, months)
            .map(t -> group.at(number, t))
            .filter(column -> column != MonthlyVariables.NONE && model.isInteger(column))
            .forEach(whole::add);
      }
      if (!whole.isEmpty()) {
        StatedInput input = new StatedInput(kind, number, subject, StatedInput.EVERY, 1, List.of());
        found.put(input, whole.stream().mapToInt(Integer::intValue).toArray());
      }
    }
  }
}

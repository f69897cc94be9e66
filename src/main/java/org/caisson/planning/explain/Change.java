package org.caisson.planning.explain;

import java.util.function.UnaryOperator;
import org.caisson.domain.model.PlanningModel;

/**
 * A change of a planning model.
 *
 * @param words what it changes, for the user
 * @param edit makes the changed model
 */
record Change(String words, UnaryOperator<PlanningModel> edit) {

  /** Nothing is changed. */
  static final Change NONE = new Change("", UnaryOperator.identity());

  PlanningModel of(PlanningModel model) {
    return edit.apply(model);
  }

  /** Both changes. */
  Change and(Change other) {
    String both = words.isEmpty() ? other.words : words + " and " + other.words;
    return new Change(both, model -> other.of(of(model)));
  }
}

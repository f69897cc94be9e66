package org.caisson.domain.validation;

import java.util.LinkedHashSet;
import java.util.Set;
import org.caisson.domain.model.PlanningModel;

/** The ids that a model gives to its records. */
final class Ids {
  private Ids() {}

  /** The ids of all records of a kind, in the order of the model. */
  static Set<String> of(PlanningModel model, Kind wanted) {
    Set<String> ids = new LinkedHashSet<>();
    ModelTour.of(
        model,
        new ModelVisitor() {
          @Override
          public void id(Kind kind, Pointer pointer, String id) {
            if (kind == wanted && !id.isEmpty()) {
              ids.add(id);
            }
          }
        });
    return ids;
  }
}

package org.caisson.domain.validation;

import java.util.List;
import java.util.Set;
import org.caisson.domain.model.PlanningModel;

/** Whatever is mentioned by its id exists. */
final class ReferenceChecks {
  private ReferenceChecks() {}

  static List<Check> checks() {
    return List.of(
        references("reference.item", Kind.ITEM),
        references("reference.line", Kind.LINE),
        references("reference.producer", Kind.PRODUCER),
        references("reference.site", Kind.SITE),
        references("reference.supply", Kind.SUPPLY),
        references("reference.contract", Kind.CONTRACT),
        references("reference.nation", Kind.NATION),
        references("reference.workforce", Kind.WORKFORCE));
  }

  private static Check references(String code, Kind kind) {
    return Check.error(
            code,
            "Every " + kind.noun() + " that is mentioned exists.",
            (model, issues) -> look(model, issues, kind))
        .needing(kind.collection());
  }

  private static void look(PlanningModel model, IssueCollector issues, Kind wanted) {
    Set<String> known = Ids.of(model, wanted);
    Suggestions suggestions = new Suggestions();
    ModelTour.of(
        model,
        new ModelVisitor() {
          @Override
          public void reference(Kind kind, Pointer pointer, String id) {
            if (kind == wanted && !id.isEmpty() && !known.contains(id)) {
              issues.report(pointer, id, message(kind, id, suggestions.maybe(id, known, "add it")));
            }
          }
        });
  }

  private static String message(Kind kind, String id, String maybe) {
    return "There is no " + kind.noun() + " with the id " + Words.name(id) + ". " + maybe;
  }
}

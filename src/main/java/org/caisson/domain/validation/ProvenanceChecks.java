package org.caisson.domain.validation;

import java.util.List;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.provenance.Basis;
import org.caisson.domain.provenance.Provenance;
import org.jspecify.annotations.Nullable;

/** Records that say how their figures came about can be followed up. */
final class ProvenanceChecks {
  private ProvenanceChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.warning(
            "provenance.noSource",
            "A record whose figures are `reported` names its source.",
            (model, issues) ->
                look(
                    model,
                    issues,
                    Basis.REPORTED,
                    "source",
                    "This record says `reported` and names no source, so nobody can look it up."
                        + " Maybe add `source`, or change `basis` to `illustrative`.")),
        Check.warning(
            "provenance.noNote",
            "A record whose figures are `derived` shows the arithmetic in its note.",
            (model, issues) ->
                look(
                    model,
                    issues,
                    Basis.DERIVED,
                    "note",
                    "This record says `derived` and does not show how. Maybe add `note` with the"
                        + " arithmetic.")));
  }

  private static void look(
      PlanningModel model, IssueCollector issues, Basis basis, String field, String message) {
    ModelTour.of(
        model,
        new ModelVisitor() {
          @Override
          public void provenance(Pointer record, Provenance provenance) {
            String text = field.equals("source") ? provenance.source() : provenance.note();
            if (provenance.basis() == basis && isBlank(text)) {
              issues.report(record.at(field), null, message);
            }
          }
        });
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}

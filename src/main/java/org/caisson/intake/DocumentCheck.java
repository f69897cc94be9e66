package org.caisson.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.validation.Check;
import org.caisson.domain.validation.Checks;
import org.caisson.domain.validation.Issue;

/**
 * Holds a document against its schema and runs every check on it. What is unreadable in it was
 * reported or belongs elsewhere, and no check speaks of it or concludes from it.
 */
final class DocumentCheck {
  private final Schemas schemas;
  private final IssueLog log;

  DocumentCheck(Schemas schemas, IssueLog log) {
    this.schemas = schemas;
    this.log = log;
  }

  /** The model of the document, with stand-ins for whatever is unreadable in it. */
  PlanningModel check(Draft draft) {
    JsonNode document = draft.tree();
    Reported reported = new Reported(document);
    SchemaFaults faults = SchemaFaults.of(schemas, Schemas.PLANNING_MODEL, document, log.most());
    faults.misspelt().forEach(reported::add);
    for (Issue fault : faults.issues()) {
      reported.add(fault.pointer());
      add(fault, draft);
    }
    if (faults.isCutShort(log.most())) {
      log.stopped();
      return ModelBinder.bind(document);
    }
    List<Issue> found = WireChecks.run(document);
    addNews(found, reported, draft);
    found.forEach(issue -> reported.add(issue.pointer()));
    PlanningModel model = ModelBinder.bind(document);
    addNews(Checks.run(model, check -> canConclude(check, reported)), reported, draft);
    return model;
  }

  private void addNews(List<Issue> issues, Reported reported, Draft draft) {
    issues.stream()
        .filter(issue -> reported.isNews(issue.pointer()))
        .forEach(issue -> add(issue, draft));
  }

  private void add(Issue issue, Draft draft) {
    log.add(issue, draft.locate(issue.pointer()));
  }

  private static boolean canConclude(Check check, Reported reported) {
    return check.needs().stream().allMatch(reported::isNews);
  }
}

package org.caisson.domain.validation;

import java.util.List;
import java.util.function.BiConsumer;
import org.caisson.domain.model.PlanningModel;

/**
 * One thing that is looked at in a planning model.
 *
 * <p>A check must bear with figures that are not numbers and with empty ids: a model that could not
 * be read in full is checked all the same, with such stand-ins in the place of what was unreadable,
 * so that its author learns of every fault at once.
 *
 * @param code the stable name under which it reports, for example {@code reference.item}
 * @param severity whether a model that fails it can be planned
 * @param sentence what it holds, in one sentence
 * @param needs pointers of the collections from whose contents it concludes that something is
 *     absent; it says nothing sensible when one of them could not be read
 * @param rule the work
 */
public record Check(
    String code,
    Severity severity,
    String sentence,
    List<String> needs,
    BiConsumer<PlanningModel, IssueCollector> rule) {

  static Check error(String code, String sentence, BiConsumer<PlanningModel, IssueCollector> rule) {
    return new Check(code, Severity.ERROR, sentence, List.of(), rule);
  }

  static Check warning(
      String code, String sentence, BiConsumer<PlanningModel, IssueCollector> rule) {
    return new Check(code, Severity.WARNING, sentence, List.of(), rule);
  }

  /** The same check, which concludes from the contents of these collections. */
  Check needing(String... pointers) {
    return new Check(code, severity, sentence, List.of(pointers), rule);
  }

  /** All that it finds in the model. */
  public List<Issue> run(PlanningModel model) {
    IssueCollector issues = new IssueCollector(code, severity);
    rule.accept(model, issues);
    return issues.issues();
  }
}

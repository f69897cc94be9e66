package org.caisson.export.summary;

import java.util.List;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ProductionPlan;

/**
 * The plan as text for a terminal of 100 columns: what became of it, then one section a question.
 * Reads like a table of contents.
 */
public final class PlanSummary {
  private static final List<Section> SECTIONS =
      List.of(
          new HeaderSection(),
          new ContradictionSection(),
          new KpiSection(),
          new TempoSection(),
          new ExpansionSection(),
          new DeliverySection(),
          new LatenessSection(),
          new FulfilmentSection(),
          new OptionSection(),
          new StockSection(),
          new MaterialSection(),
          new BudgetSection(),
          new DonorSection(),
          new JobsSection(),
          new ScarcitySection(),
          new IssueSection());

  private final Glyphs glyphs;

  /** A summary in those characters. */
  public PlanSummary(Glyphs glyphs) {
    this.glyphs = glyphs;
  }

  /** The summary, lines ending with line feeds. */
  public String of(ProductionPlan plan, PlanningModel model) {
    Page page = new Page(glyphs);
    Section.Subject subject = new Section.Subject(plan, model);
    SECTIONS.forEach(section -> section.write(subject, page));
    return page.text();
  }
}

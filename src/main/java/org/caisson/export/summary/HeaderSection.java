package org.caisson.export.summary;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.plan.ModelReference;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageCertificate;
import org.caisson.domain.plan.StageResult;
import org.caisson.domain.validation.Words;

/** What was planned, what became of it, and how well that is proven. */
final class HeaderSection implements Section {
  private static final int HASH_SHOWN = 12;

  /** What a stage is held to without a tolerance of its own; that far it is no other value. */
  private static final double HELD = 2e-6;

  private static final String INTEGERS_FIXED =
      "; this is of the program with its whole numbers as decided, and so are the prices; how good"
          + " the decision is, is the gap of the stage";

  @Override
  public void write(Subject subject, Page page) {
    ProductionPlan plan = subject.plan();
    if (!plan.marking().isEmpty()) {
      page.line(" ".repeat((Page.WIDTH - plan.marking().length()) / 2) + plan.marking());
    }
    Horizon horizon = subject.model().horizon();
    page.line("Plan      " + plan.model().name());
    if (plan.model().scenario() != null) {
      page.line("Scenario  " + plan.model().scenario());
    }
    page.line(
        "Horizon   %s to %s, %s; money in %s"
            .formatted(
                horizon.start(),
                horizon.last(),
                Words.counted(horizon.months(), "month"),
                plan.currency()));
    page.line("Policy    " + plan.policy());
    page.line("Model     " + model(plan.model()));
    page.wrapped("Status    ", status(plan));
    if (!plan.certificate().isEmpty()) {
      page.wrapped("Proof     ", proof(plan.certificate()));
    }
    stages(plan, page);
  }

  private static String model(ModelReference model) {
    String hash = model.contentHash();
    return "revision %s, content %s"
        .formatted(model.revision(), hash.substring(0, Math.min(HASH_SHOWN, hash.length())));
  }

  private static String status(ProductionPlan plan) {
    double seconds = plan.stages().stream().mapToDouble(StageResult::seconds).sum();
    return switch (plan.status()) {
      case SOLVED ->
          String.format(
              Locale.ROOT,
              "SOLVED: %d stages proven %s, %.1f s in the solver",
              plan.stages().size(),
              decidesIntegers(plan)
                  ? "best to within a gap of " + Figures.tiny(widestGap(plan))
                  : "optimal",
              seconds);
      case STOPPED ->
          String.format(
              Locale.ROOT,
              "STOPPED by a limit after %.1f s in the solver; the figures are the best so far",
              seconds);
      case CANCELLED -> "CANCELLED before it was solved";
      case FAILED -> "FAILED: no plan that can be trusted was found; see the issues below";
      case INVALID -> "INVALID: the model has errors; see the issues below";
      case CONTRADICTORY -> "CONTRADICTORY: hard data contradict each other; there is no plan";
      case QUEUED -> "QUEUED";
      case SOLVING -> "SOLVING";
    };
  }

  private static boolean decidesIntegers(ProductionPlan plan) {
    return plan.certificate().stream().anyMatch(StageCertificate::integersFixed);
  }

  private static double widestGap(ProductionPlan plan) {
    return plan.stages().stream().mapToDouble(StageResult::gap).max().orElse(0);
  }

  private static String proof(List<StageCertificate> certificate) {
    StageCertificate worst =
        certificate.stream()
            .max(Comparator.comparingDouble(StageCertificate::primalViolation))
            .orElseThrow();
    double relative = worst(certificate, StageCertificate::primalViolationRelative);
    double dual = worst(certificate, StageCertificate::dualViolationRelative);
    double gap = worst(certificate, StageCertificate::gapRelative);
    boolean within = certificate.stream().allMatch(StageCertificate::withinTolerance);
    boolean integersFixed = certificate.stream().anyMatch(StageCertificate::integersFixed);
    return "%s: worst violation %s units (%s relative), dual %s, gap %s%s"
        .formatted(
            within ? "certified outside the solver" : "NOT WITHIN TOLERANCE",
            Figures.tiny(worst.primalViolation()),
            Figures.tiny(relative),
            Figures.tiny(dual),
            Figures.tiny(gap),
            integersFixed ? INTEGERS_FIXED : "");
  }

  private static double worst(
      List<StageCertificate> certificate, ToDoubleFunction<StageCertificate> measure) {
    return certificate.stream().mapToDouble(measure).map(Math::abs).max().orElse(0);
  }

  private static void stages(ProductionPlan plan, Page page) {
    String lead = "Stages    ";
    for (int i = 0; i < plan.stages().size(); i++) {
      StageResult stage = plan.stages().get(i);
      String value = Figures.units(stage.value()) + " " + stage.unit();
      String how =
          (plan.status() == PlanStatus.STOPPED || decidesIntegers(plan)) && stage.gap() > 0
              ? "gap " + Figures.tiny(stage.gap())
              : "";
      page.line(
          (i == 0 ? lead : " ".repeat(lead.length()))
              + "%d %s %s  %s %s %s"
                  .formatted(
                      i + 1,
                      Page.left(stage.name(), 40),
                      Page.right(value, 26),
                      Page.left(stage.solver(), 4),
                      Page.right(String.format(Locale.ROOT, "%.2f s", stage.seconds()), 8),
                      how));
      inTheEnd(stage).ifPresent(line -> page.line(" ".repeat(lead.length()) + line));
    }
  }

  /** What the plan has in the end, where a tolerance let later stages give some of it up. */
  private static Optional<String> inTheEnd(StageResult stage) {
    Double inTheEnd = stage.finalValue();
    if (inTheEnd == null
        || Math.abs(inTheEnd - stage.value()) <= HELD * Math.max(1, Math.abs(stage.value()))) {
      return Optional.empty();
    }
    String value = Figures.units(inTheEnd) + " " + stage.unit();
    return Optional.of("  %s %s".formatted(Page.left("  in the plan", 40), Page.right(value, 26)));
  }
}

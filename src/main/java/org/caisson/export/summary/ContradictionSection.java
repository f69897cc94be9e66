package org.caisson.export.summary;

import java.util.List;
import java.util.Locale;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ConflictingInput;
import org.caisson.domain.plan.Contradiction;
import org.caisson.domain.plan.CountedUnit;
import org.caisson.domain.plan.Relaxation;
import org.caisson.domain.plan.StageResult;
import org.caisson.domain.plan.WayOut;

/** Which inputs cannot all hold, and what would make them. */
final class ContradictionSection implements Section {
  private static final int SHOWN = 30;

  @Override
  public void write(Subject subject, Page page) {
    Contradiction contradiction = subject.plan().contradiction();
    if (contradiction == null) {
      return;
    }
    page.heading("CANNOT ALL HOLD", inputs(contradiction));
    writeInputs(contradiction, page);
    contradiction.waysOut().forEach(way -> write(way, subject, page));
  }

  /** All of a smallest set; of another, which may be every input of the model, the first. */
  private static void writeInputs(Contradiction contradiction, Page page) {
    int count = contradiction.inputs().size();
    int shown = contradiction.smallest() ? count : Math.min(SHOWN, count);
    contradiction.inputs().stream()
        .limit(shown)
        .map(ConflictingInput::words)
        .forEach(words -> page.wrapped("  ", words));
    if (count > shown) {
      page.line("  and %d more; --format json lists all".formatted(count - shown));
    }
  }

  private static String inputs(Contradiction contradiction) {
    int count = contradiction.inputs().size();
    if (count == 1) {
      return "1 input that cannot hold by itself";
    }
    return contradiction.smallest()
        ? "%d inputs; without any one of them the others can, each of which was solved"
            .formatted(count)
        : "%d inputs; time ran out before each was tried".formatted(count);
  }

  private static void write(WayOut way, Subject subject, Page page) {
    page.heading(
        "WAY OUT BY " + means(way, subject.plan().currency()),
        way.possible() ? totals(way.totals()) + " in all" + least(way, subject.model()) : "none");
    if (!way.possible()) {
      page.wrapped("  ", way.words());
      return;
    }
    List<Relaxation> relaxations = way.relaxations();
    relaxations.stream().limit(SHOWN).forEach(r -> page.wrapped("  ", r.words()));
    if (relaxations.size() > SHOWN) {
      page.line("  and %d more; --format json lists all".formatted(relaxations.size() - SHOWN));
    }
    page.wrapped("  ", planned(way));
  }

  /** Money is what is called so, and no capacity. */
  private static String means(WayOut way, String currency) {
    if (way.kind() == WayOut.Kind.RELAXED_COMMITMENTS) {
      return "RELAXED COMMITMENTS";
    }
    long ofMoney = way.totals().stream().filter(total -> total.unit().equals(currency)).count();
    if (!way.possible() || ofMoney == 0) {
      return "EXTRA CAPACITY";
    }
    return ofMoney == way.totals().size() ? "MORE MONEY" : "EXTRA CAPACITY AND MONEY";
  }

  private static String least(WayOut way, PlanningModel model) {
    if (!way.planned()) {
      return "";
    }
    boolean wholes =
        model.contractLines().stream().anyMatch(line -> !line.terms().partialDelivery());
    return wholes && way.kind() == WayOut.Kind.RELAXED_COMMITMENTS
        ? ", the least in whole deliveries; in parts it may take less"
        : ", the least there is";
  }

  private static String totals(List<WayOut.Total> totals) {
    return String.join(
        " and ",
        totals.stream()
            .map(total -> CountedUnit.of(figure(total.amount()), total.unit()))
            .toList());
  }

  private static String figure(double value) {
    return Math.abs(value) < 100
        ? String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "")
        : Figures.units(value);
  }

  private static String planned(WayOut way) {
    if (!way.planned()) {
      return "No plan was made with this: time ran out, or it takes more.";
    }
    return "Planned with this: "
        + String.join("; ", way.stages().stream().map(ContradictionSection::stage).toList())
        + ".";
  }

  private static String stage(StageResult stage) {
    return "%s %s %s".formatted(stage.name(), Figures.units(stage.value()), stage.unit());
  }
}

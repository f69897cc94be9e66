package org.caisson.domain.plan.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caisson.domain.contract.BuyerShare;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.StageIds;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.plan.LineLateness;
import org.caisson.domain.plan.NationFulfilment;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageResult;
import org.caisson.domain.requirement.Requirement;

/**
 * What nations lack of what they are due is what the rounds of fairness came to: each nation lacks
 * what some round says, and what a round says some nation lacks.
 */
final class FairnessCheck {
  /** Stages of fairness count in millionths. */
  private static final double WHOLE = 1e6;

  /** A tolerance up to this lets nobody be moved. */
  private static final double ROUNDING = 1e-6;

  private static final String UNFINISHED = "NONE";

  private final PlanningModel model;
  private final ProductionPlan plan;
  private final double givenUp;

  FairnessCheck(PlanningModel model, ProductionPlan plan, double givenUp) {
    this.model = model;
    this.plan = plan;
    this.givenUp = givenUp;
  }

  /** A nation with what it is due and what it lacks of that, in unit-months. */
  private record Lack(String nation, double due, double late) {
    double millionths() {
      return WHOLE * late / due;
    }

    double lateAt(double millionths) {
      return millionths * due / WHOLE;
    }
  }

  void run(Findings findings) {
    List<Lack> lacks = lacks();
    checkListing(lacks, findings);
    List<StageResult> rounds =
        plan.stages().stream()
            .filter(FairnessCheck::isRound)
            .filter(FairnessCheck::isSolved)
            .toList();
    if (rounds.isEmpty() || lacks.isEmpty()) {
      return;
    }
    if (tolerance() > ROUNDING) {
      checkWorst(lacks, rounds.get(0).value(), findings);
      return;
    }
    rounds.forEach(round -> checkRound(round, lacks, findings));
    if (plan.stages().stream().filter(FairnessCheck::isRound).allMatch(FairnessCheck::isSolved)) {
      lacks.forEach(lack -> checkNation(lack, rounds, findings));
    }
  }

  private static boolean isRound(StageResult stage) {
    return StageIds.kind(stage.id()).equals(Optional.of(StageKind.FAIRNESS));
  }

  private static boolean isSolved(StageResult stage) {
    return !stage.solver().equals(UNFINISHED);
  }

  private double tolerance() {
    return StageIds.find(StageIds.of(StageKind.FAIRNESS, 1), model.stages())
        .map(stated -> stated.ownTolerance().orElse(givenUp))
        .orElse(givenUp);
  }

  /** With a tolerance later stages may move everybody, but nobody beyond it. */
  private void checkWorst(List<Lack> lacks, double value, Findings findings) {
    double most = value + tolerance() * Math.max(1, value);
    for (Lack lack : lacks) {
      findings.atMost(
          "No nation lacks more than the worst", where(lack), lack.lateAt(most), lack.late());
    }
  }

  private static void checkRound(StageResult round, List<Lack> lacks, Findings findings) {
    Lack closest =
        lacks.stream()
            .min(Comparator.comparingDouble(l -> Math.abs(l.millionths() - round.value())))
            .orElseThrow();
    findings.equal(
        "What a round of fairness came to, some nation lacks",
        "stage " + round.id(),
        closest.lateAt(round.value()),
        closest.late());
  }

  private static void checkNation(Lack lack, List<StageResult> rounds, Findings findings) {
    StageResult closest =
        rounds.stream()
            .min(Comparator.comparingDouble(r -> Math.abs(r.value() - lack.millionths())))
            .orElseThrow();
    findings.equal(
        "A nation lacks what some round of fairness came to",
        where(lack),
        lack.lateAt(closest.value()),
        lack.late());
  }

  private static String where(Lack lack) {
    return "nation " + lack.nation();
  }

  private void checkListing(List<Lack> lacks, Findings findings) {
    for (Lack lack : lacks) {
      double stated =
          plan.fulfilment().stream()
              .filter(entry -> entry.nation().equals(lack.nation()))
              .mapToDouble(NationFulfilment::lateUnitMonths)
              .sum();
      findings.equal(
          "A nation's fulfilment is what its lines say", where(lack), lack.late(), stated);
    }
  }

  /** The most that a nation lacks and no solved round accounts for, in millionths. */
  double worst() {
    List<StageResult> rounds =
        plan.stages().stream()
            .filter(FairnessCheck::isRound)
            .filter(FairnessCheck::isSolved)
            .toList();
    return lacks().stream()
        .filter(lack -> rounds.stream().noneMatch(round -> accountsFor(round, lack)))
        .mapToDouble(Lack::millionths)
        .max()
        .orElse(0);
  }

  /** The most that any nation lacks, in millionths of what it is due. */
  double most() {
    return lacks().stream().mapToDouble(Lack::millionths).max().orElse(0);
  }

  private static boolean accountsFor(StageResult round, Lack lack) {
    return Math.abs(round.value() - lack.millionths()) <= 1e-6 * Math.max(1, round.value());
  }

  private List<Lack> lacks() {
    return model.nations().stream().map(this::lack).filter(lack -> lack.due() > 0).toList();
  }

  private Lack lack(Nation nation) {
    double due = 0;
    double late = 0;
    for (ContractLine line : model.contractLines()) {
      boolean ignored = line.terms().lateness() == Requirement.IGNORED;
      double share = ignored ? 0 : share(nation, line);
      due += share * dueUnitMonths(line);
      late += share * lateUnitMonths(line);
    }
    return new Lack(nation.id(), due, late);
  }

  private static double share(Nation nation, ContractLine line) {
    return line.buyers().stream()
        .filter(buyer -> buyer.nation().equals(nation.id()))
        .mapToDouble(BuyerShare::share)
        .sum();
  }

  private double dueUnitMonths(ContractLine line) {
    double[] due = new double[model.horizon().months()];
    line.schedule().forEach(part -> part.addTo(due, model.horizon()));
    double owed = 0;
    double unitMonths = 0;
    for (double month : due) {
      owed += month;
      unitMonths += owed;
    }
    return unitMonths;
  }

  private double lateUnitMonths(ContractLine line) {
    return plan.lateness().stream()
        .filter(late -> late.contractLine().equals(line.id()))
        .mapToDouble(LineLateness::unitMonths)
        .sum();
  }
}

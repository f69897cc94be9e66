package org.caisson.planning.contradiction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caisson.domain.contract.DeliveryTerms;
import org.caisson.domain.plan.InputKind;
import org.caisson.domain.plant.SourcingShare;
import org.caisson.domain.plant.Workforce;
import org.caisson.domain.requirement.Requirement;
import org.caisson.formulation.Formulation;
import org.caisson.formulation.index.BudgetYear;
import org.caisson.formulation.index.IndexedExpansion;
import org.caisson.formulation.index.IndexedSupply;
import org.caisson.formulation.index.IndexedWorkforce;
import org.caisson.formulation.index.Order;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.program.RowInfo;
import org.caisson.mathmodel.LinearModel;

/**
 * Finds the inputs that the rows of a program state: commitments that are hard, limits, and shares.
 * What is soft is left out, since it gives way by itself; so are facts.
 */
final class StatedInputs {
  /** Extra tempo is measured against the 1-8-5 rate of its line, which is what tempo is. */
  private static final double RATE_185 = 1;

  private final Formulation formulation;
  private final PlanIndex index;
  private final LinearModel model;
  private final Map<List<Object>, Draft> drafts = new LinkedHashMap<>();
  private final TempoRows tempoRows;

  private StatedInputs(Formulation formulation) {
    this.formulation = formulation;
    index = formulation.index();
    model = formulation.linearModel();
    tempoRows = TempoRows.of(formulation);
  }

  /** An input while its rows are being found. */
  private record Draft(String subject, double quantity, List<Bend> bends) {}

  /** The inputs of a program, in the order of its rows. */
  static List<StatedInput> of(Formulation formulation) {
    return new StatedInputs(formulation).find();
  }

  private List<StatedInput> find() {
    for (int row = 0; row < formulation.rows().size(); row++) {
      add(row, formulation.rows().get(row));
    }
    List<StatedInput> inputs = new ArrayList<>();
    drafts.forEach(
        (key, draft) ->
            inputs.add(
                new StatedInput(
                    (InputKind) key.get(0),
                    (int) key.get(1),
                    draft.subject(),
                    (int) key.get(2),
                    draft.quantity(),
                    List.copyOf(draft.bends()))));
    return inputs;
  }

  private void add(int row, RowInfo info) {
    switch (info.kind()) {
      case "due" -> addDue(row, info);
      case "floor" -> addFloor(row, info);
      case "need" -> addNeed(row, info);
      case "max_in_force" -> addMax(row, info);
      case "ramp" -> addRamp(row, info);
      case "supply" -> addSupply(row, info);
      case "storage" -> addLimit(InputKind.STORAGE, row, info, StatedInput.EVERY);
      case "budget" -> addBudget(row, info);
      case "aid_package" -> addLimit(InputKind.AID_PACKAGE, row, info, StatedInput.EVERY);
      case "hires" -> addLimit(InputKind.HIRES, row, info, StatedInput.EVERY);
      case "hires_in_region" -> addLimit(InputKind.REGIONAL_HIRES, row, info, info.month());
      case "hours" -> addHours(row, info);
      case "overtime_hours" -> addOvertime(row, info);
      case "lane" -> addLimit(InputKind.LANE, row, info, StatedInput.EVERY);
      case "copies" -> addCopies(row, info);
      case "expansion_fund" -> addLimit(InputKind.EXPANSION_FUND, row, info, StatedInput.EVERY);
      case "closing_people" -> addClosingPeople(row, info);
      case "closing_least", "closing_most", "closing_exact" -> addClosingStock(row, info);
      case "ukraine_share" -> addShare(row, info);
      case "share_least", "share_most" -> addSourcingShare(row, info);
      default -> {
        // A fact, or something that gives way by itself.
      }
    }
  }

  private void addDue(int row, RowInfo info) {
    Order order = index.orders().get(info.number());
    DeliveryTerms terms = order.line().terms();
    double due = order.due()[info.month()];
    if (due > 0 && terms.lateness() == Requirement.HARD) {
      draft(InputKind.CONTRACT_LINE, info, info.month(), due)
          .add(Bend.less(info.month(), due, row));
    } else if (due > 0 && terms.completion() == Requirement.HARD) {
      double all = Arrays.stream(order.due()).sum();
      draft(InputKind.COMPLETION, info, StatedInput.EVERY, all)
          .add(Bend.less(info.month(), due, row));
    }
  }

  private void addFloor(int row, RowInfo info) {
    if (index.stockpiles().get(info.number()).stockpile().floorRequirement() == Requirement.HARD) {
      double floor = model.rowLower(row);
      draft(InputKind.FLOOR, info, info.month(), floor).add(Bend.less(info.month(), floor, row));
    }
  }

  private void addNeed(int row, RowInfo info) {
    double hard = model.rowLower(row) - index.needs().get(info.number()).soft()[info.month()];
    if (hard > 0) {
      draft(InputKind.NEED, info, info.month(), hard).add(Bend.less(info.month(), hard, row));
    }
  }

  private void addMax(int row, RowInfo info) {
    double max = model.rowUpper(row);
    draft(InputKind.MAX, info, info.month(), max)
        .add(
            Bend.more(
                info.month(), max, RATE_185, tempoRows.with(row, info.number(), info.month())));
  }

  /**
   * More copies let tempo pass its segments, and what a warm line can have, where they add to it.
   */
  private void addCopies(int row, RowInfo info) {
    double most = model.rowUpper(row);
    IndexedExpansion option = index.expansions().options().get(info.number());
    draft(InputKind.COPIES, info, StatedInput.EVERY, most)
        .add(tempoRows.moreCopies(option, row, most, index.months()));
  }

  private void addRamp(int row, RowInfo info) {
    Double stated = index.lines().get(info.number()).line().rampLimit();
    double limit = stated == null ? 0 : stated;
    draft(InputKind.RAMP, info, StatedInput.EVERY, limit)
        .add(Bend.more(info.month(), limit, RATE_185, row));
  }

  private void addSupply(int row, RowInfo info) {
    IndexedSupply supply = index.supplies().get(info.number());
    double available = model.rowUpper(row);
    double highest = Arrays.stream(supply.available()).max().orElse(0);
    draft(InputKind.SUPPLY, info, info.month(), available)
        .add(Bend.more(info.month(), available, highest, row));
  }

  private void addLimit(InputKind kind, int row, RowInfo info, int month) {
    double most = model.rowUpper(row);
    draft(kind, info, month, most).add(Bend.more(info.month(), most, most, row));
  }

  /** Measured against the regular hours of the people who are employed at the start. */
  private void addHours(int row, RowInfo info) {
    IndexedWorkforce workforce = index.people().workforces().get(info.number());
    double perPerson = workforce.hours()[info.month()];
    double all = perPerson * workforce.workforce().opening();
    draft(InputKind.HOURS, info, info.month(), perPerson)
        .add(Bend.more(info.month(), all, all, row));
  }

  /** Agreed for a person; measured against those of the people who are employed at the start. */
  private void addOvertime(int row, RowInfo info) {
    Workforce workforce = index.people().workforces().get(info.number()).workforce();
    double all = workforce.overtimeHours() * workforce.opening();
    draft(InputKind.OVERTIME, info, StatedInput.EVERY, workforce.overtimeHours())
        .add(Bend.more(info.month(), all, all, row));
  }

  private void addClosingPeople(int row, RowInfo info) {
    double least = model.rowLower(row);
    draft(InputKind.CLOSING_PEOPLE, info, StatedInput.EVERY, least)
        .add(Bend.less(info.month(), least, row));
  }

  private void addClosingStock(int row, RowInfo info) {
    if (!isHardClosing(info.subject())) {
      return;
    }
    double least = model.rowLower(row);
    double most = model.rowUpper(row);
    double stated = Double.isInfinite(least) ? most : least;
    List<Bend> bends = draft(InputKind.CLOSING_STOCK, info, StatedInput.EVERY, stated);
    if (least > 0) {
      bends.add(Bend.less(info.month(), least, row));
    }
    if (most < Double.POSITIVE_INFINITY) {
      bends.add(Bend.more(info.month(), most, most, row));
    }
  }

  private boolean isHardClosing(String subject) {
    return index.model().industrialBase().closingStocks().stream()
        .filter(closing -> subject.equals(closing.item() + "_at_" + closing.site()))
        .anyMatch(closing -> closing.requirement() == Requirement.HARD);
  }

  private void addBudget(int row, RowInfo info) {
    BudgetYear year = index.budgets().get(info.number());
    if (year.budget().requirement() != Requirement.HARD) {
      return;
    }
    double highest =
        index.budgets().stream()
            .filter(other -> other.nation().id().equals(year.nation().id()))
            .mapToDouble(BudgetYear::ceiling)
            .max()
            .orElse(0);
    draft(InputKind.BUDGET, info, StatedInput.EVERY, year.ceiling())
        .add(Bend.more(info.month(), year.ceiling(), highest, row));
  }

  /** The policy states one share for all contract lines. */
  private void addShare(int row, RowInfo info) {
    RowInfo policy = new RowInfo(info.family(), info.kind(), 0, "policy", info.month(), 1);
    double share = index.model().policy().ukraineShare().orElse(0);
    List<Bend> bends = draft(InputKind.SHARE, policy, StatedInput.EVERY, share);
    bends.add(Bend.less(info.month(), 1, row));
    bends.add(Bend.more(info.month(), 1, 1, row));
  }

  /** A share is stated once for its months, its least and its most together. */
  private void addSourcingShare(int row, RowInfo info) {
    SourcingShare share = index.material().shares().get(info.number()).share();
    boolean least = info.kind().equals("share_least");
    draft(InputKind.SOURCING_SHARE, info, StatedInput.EVERY, least ? share.least() : share.most())
        .add(least ? Bend.less(info.month(), 1, row) : Bend.more(info.month(), 1, 1, row));
  }

  private List<Bend> draft(InputKind kind, RowInfo info, int month, double quantity) {
    return drafts
        .computeIfAbsent(
            List.of(kind, info.number(), month),
            key -> new Draft(info.subject(), quantity, new ArrayList<>()))
        .bends();
  }
}

package org.caisson.planning.explain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.Supply;
import org.caisson.domain.validation.ClosestName;
import org.caisson.formulation.index.PlanIndex;

/** Refuses what a model does not have, with what was most likely meant. */
public final class KnownIds {
  private static final int PROPOSED = 3;
  private static final int SHOWN = 8;

  private final PlanningModel model;

  /** The ids of a model. */
  public KnownIds(PlanningModel model) {
    this.model = model;
  }

  /**
   * Refuses a contract line that the model does not have.
   *
   * @throws IllegalArgumentException with a message for the user
   */
  public void requireContractLine(String id) {
    List<String> known = model.contractLines().stream().map(ContractLine::id).toList();
    if (!known.contains(id)) {
      throw new IllegalArgumentException(
          "Contract line (%s) does not exist in this model. %s"
              .formatted(id, maybe(id, known, "see the ids of its contract lines")));
    }
  }

  /** Whether the id is that of a contract line. */
  public boolean isContractLine(String id) {
    return model.contractLines().stream().anyMatch(line -> line.id().equals(id));
  }

  /**
   * Refuses what is neither a contract line nor a line or supply.
   *
   * @throws IllegalArgumentException with a message for the user
   */
  public void requirePegged(String id) {
    List<String> known =
        new ArrayList<>(model.contractLines().stream().map(ContractLine::id).toList());
    model.industrialBase().lines().stream().map(Line::id).forEach(known::add);
    model.industrialBase().supplies().stream().map(Supply::id).forEach(known::add);
    if (!known.contains(id)) {
      throw new IllegalArgumentException(
          "There is no contract line, line or supply (%s) in this model. %s"
              .formatted(
                  id, maybe(id, known, "see the ids in contracts.json and industrial-base.json")));
    }
  }

  /**
   * Refuses what is neither a contract line nor a line.
   *
   * @throws IllegalArgumentException with a message for the user
   */
  public void requireDecided(String id) {
    List<String> known =
        new ArrayList<>(model.contractLines().stream().map(ContractLine::id).toList());
    model.industrialBase().lines().stream().map(Line::id).forEach(known::add);
    if (!known.contains(id)) {
      throw new IllegalArgumentException(
          "There is no contract line or line (%s) in this model. %s"
              .formatted(
                  id, maybe(id, known, "see the ids in contracts.json and industrial-base.json")));
    }
  }

  /**
   * Refuses items that more than one source provides in every month.
   *
   * @throws IllegalArgumentException with a message for the user
   */
  public void requireSingleSourced(List<String> items) {
    if (items.isEmpty() || items.equals(List.of(Losses.ALL))) {
      return;
    }
    List<String> known = SingleSources.items(PlanIndex.of(model));
    for (String item : items) {
      if (!known.contains(item)) {
        throw new IllegalArgumentException(
            "Item (%s) is not single-sourced in this model. Maybe one of: %s."
                .formatted(item, String.join(", ", known)));
      }
    }
  }

  /**
   * Refuses a month that is not planned.
   *
   * @throws IllegalArgumentException with a message for the user
   */
  public void requirePlanned(YearMonth month) {
    Horizon horizon = model.horizon();
    if (!horizon.contains(month)) {
      boolean early = month.isBefore(horizon.start());
      throw new IllegalArgumentException(
          "Month (%s) is not planned in this model. Maybe %s, the %s one of %s to %s."
              .formatted(
                  month,
                  early ? horizon.start() : horizon.last(),
                  early ? "first" : "last",
                  horizon.start(),
                  horizon.last()));
    }
  }

  private static String oneOf(Collection<String> known) {
    String shown = String.join(", ", known.stream().limit(SHOWN).toList());
    int more = known.size() - SHOWN;
    return "one of: " + shown + (more > 0 ? " and %d more".formatted(more) : "");
  }

  private static String maybe(String unknown, Collection<String> known, String otherwise) {
    List<String> left = new ArrayList<>(known);
    List<String> near = new ArrayList<>();
    Optional<String> next = ClosestName.to(unknown, left);
    while (next.isPresent() && near.size() < PROPOSED) {
      near.add(next.get());
      left.remove(next.get());
      next = ClosestName.to(unknown, left);
    }
    return near.isEmpty()
        ? "Maybe " + (known.isEmpty() ? otherwise : oneOf(known)) + "."
        : "Maybe you mean %s.".formatted(String.join(" or ", near));
  }
}

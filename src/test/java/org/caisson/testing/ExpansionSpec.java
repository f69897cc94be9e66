package org.caisson.testing;

import static org.caisson.testing.TestModel.month;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.item.Component;
import org.caisson.domain.money.Money;
import org.caisson.domain.plant.Expansion;
import org.caisson.domain.plant.Labour;
import org.caisson.domain.provenance.Provenance;
import org.jspecify.annotations.Nullable;

/** Says what an expansion option is like; what is not said is free, at once and once. */
public final class ExpansionSpec {
  private final String id;
  private final String line;
  private final @Nullable String item;
  private final double adds;
  private @Nullable Money cost;
  private int administrative;
  private int building;
  private int firstArticle;
  private List<Double> profile = List.of();
  private @Nullable YearMonth earliest;
  private @Nullable YearMonth latest;
  private double copies = 1;
  private boolean whole;
  private final List<Component> materials = new ArrayList<>();
  private final List<Labour> labour = new ArrayList<>();

  /** Units a month of a line's item that a copy adds. */
  public ExpansionSpec(String id, String line, @Nullable String item, double adds) {
    this.id = id;
    this.line = line;
    this.item = item;
    this.adds = adds;
  }

  /** Money for a copy. */
  public ExpansionSpec cost(double amount) {
    return cost(TestModel.usd(amount));
  }

  /** Money for a copy in a currency of its own. */
  public ExpansionSpec cost(Money amount) {
    cost = amount;
    return this;
  }

  /** Months of award, of building and of first article test. */
  public ExpansionSpec takes(int administrativeMonths, int buildingMonths, int testMonths) {
    administrative = administrativeMonths;
    building = buildingMonths;
    firstArticle = testMonths;
    return this;
  }

  /** The shares of its first months of production. */
  public ExpansionSpec ramp(Double... shares) {
    profile = List.of(shares);
    return this;
  }

  /** Can be ordered in some months only. */
  public ExpansionSpec between(int from, int to) {
    earliest = month(from);
    latest = month(to);
    return this;
  }

  /** The most copies. */
  public ExpansionSpec copies(double most) {
    copies = most;
    return this;
  }

  /** Is bought whole or not at all. */
  public ExpansionSpec whole() {
    whole = true;
    return this;
  }

  /** A copy takes units of an item. */
  public ExpansionSpec material(String consumed, double quantity) {
    materials.add(new Component(consumed, quantity));
    return this;
  }

  /** A copy takes hours of a workforce. */
  public ExpansionSpec labour(String workforce, double hours) {
    labour.add(new Labour(workforce, hours));
    return this;
  }

  Expansion build() {
    return new Expansion(
        id,
        id,
        line,
        item,
        adds,
        cost,
        administrative,
        building,
        firstArticle,
        profile,
        earliest,
        latest,
        copies,
        whole,
        materials,
        labour,
        Provenance.UNSTATED);
  }
}

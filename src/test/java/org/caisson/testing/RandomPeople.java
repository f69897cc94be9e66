package org.caisson.testing;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.plant.HiringLimit;
import org.caisson.domain.plant.HoursStep;
import org.caisson.domain.plant.Labour;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.Region;
import org.caisson.domain.plant.Workforce;
import org.caisson.domain.provenance.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * The people of a generated model: two trades, about as many as the work of the plants needs, now
 * too few and now too many.
 */
final class RandomPeople {
  private static final Provenance NONE = Provenance.UNSTATED;
  private static final List<String> TRADES = List.of("loaders", "fitters");

  private final ModelRecipe recipe;

  RandomPeople(ModelRecipe recipe) {
    this.recipe = recipe;
  }

  /** The people that a product needs, the same on every line that makes the item. */
  List<Labour> labour(String item) {
    List<Labour> labour = new ArrayList<>();
    for (String trade : TRADES) {
      Draws draws = recipe.draws("labour " + item + trade);
      double hours = draws.between(2, 10);
      if (recipe.has(Feature.PEOPLE) && draws.chance(0.5)) {
        labour.add(new Labour(trade, hours));
      }
    }
    return labour;
  }

  /** The lines with the people that their products need. */
  List<Line> withLabour(List<Line> lines) {
    return lines.stream()
        .map(
            line ->
                Rewrite.with(
                    line,
                    "products",
                    line.products().stream()
                        .map(product -> Rewrite.with(product, "labour", labour(product.item())))
                        .toList()))
        .toList();
  }

  List<Workforce> workforces() {
    return recipe.has(Feature.PEOPLE) ? TRADES.stream().map(this::workforce).toList() : List.of();
  }

  private Workforce workforce(String id) {
    Draws draws = recipe.draws("people " + id);
    double opening = draws.between(0, 6);
    double attrition = draws.chance(0.5) ? 0 : draws.between(0.01, 0.1);
    double staying = opening * Math.pow(1 - attrition, recipe.months());
    double hours = draws.between(100, 170);
    int training = draws.wholeBetween(1, 3);
    double left = Math.floor(100 * staying * draws.between(0, 0.9)) / 100;
    double hires = draws.between(0.2, 2);
    double places = opening + draws.between(0, 6);
    return new Workforce(
        id,
        id,
        Region.EUROPE,
        null,
        opening,
        hours,
        draws.chance(0.5) ? List.of() : List.of(step(id, hours)),
        recipe.has(Feature.TRAINING) ? training : 0,
        recipe.has(Feature.TRAINING) ? attrition : 0,
        some(draws, hires),
        some(draws, hires),
        some(draws, places),
        some(draws, left),
        false,
        recipe.money("wage " + id, 50, 500),
        recipe.money("hire " + id, 20, 300),
        recipe.money("layoff " + id, 20, 300),
        draws.chance(0.5) ? 0 : draws.between(5, 30),
        recipe.money("overtime " + id, 1, 8),
        NONE);
  }

  private HoursStep step(String id, double hours) {
    Draws draws = recipe.draws("hours " + id);
    int t = draws.wholeBetween(0, recipe.months() - 1);
    return new HoursStep(recipe.horizon().month(t), hours * draws.between(0.5, 1.1), NONE);
  }

  private static @Nullable Double some(Draws draws, double value) {
    return draws.chance(0.5) ? null : Double.valueOf(value);
  }

  /** Two limits, one after the other. */
  List<HiringLimit> hiringLimits() {
    if (!recipe.has(Feature.HIRING_LIMITS)) {
      return List.of();
    }
    Draws draws = recipe.draws("hiring");
    int half = recipe.months() / 2;
    return List.of(
        new HiringLimit(
            Region.EUROPE,
            recipe.horizon().start(),
            recipe.horizon().month(half - 1),
            draws.between(0, 2),
            NONE),
        new HiringLimit(
            Region.EUROPE,
            recipe.horizon().month(half),
            recipe.horizon().last(),
            draws.between(0.5, 3),
            NONE));
  }
}

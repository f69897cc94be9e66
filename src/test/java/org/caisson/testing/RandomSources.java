package org.caisson.testing;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.caisson.domain.plant.Expansion;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;
import org.caisson.domain.plant.Site;
import org.caisson.domain.plant.SourcingShare;
import org.caisson.domain.provenance.Provenance;

/**
 * Shares of the producers of a generated model, and capacity that can be bought. A share holds of
 * whatever is begun, so that beginning nothing keeps all of them; capacity is bought in parts.
 */
final class RandomSources {
  private static final Provenance NONE = Provenance.UNSTATED;

  private final ModelRecipe recipe;
  private final List<Site> sites;
  private final List<Line> lines;

  RandomSources(ModelRecipe recipe, List<Site> sites, List<Line> lines) {
    this.recipe = recipe;
    this.sites = sites;
    this.lines = lines;
  }

  /** Of items that several producers make, one of these has a least and a highest share. */
  List<SourcingShare> shares(List<String> items) {
    return items.stream()
        .filter(item -> recipe.has(Feature.SOURCING_SHARES) && makers(item).size() > 1)
        .filter(item -> recipe.draws("shared " + item).chance(0.7))
        .map(this::share)
        .toList();
  }

  private List<String> makers(String item) {
    Predicate<Line> makes =
        line -> line.products().stream().anyMatch(product -> product.item().equals(item));
    return lines.stream().filter(makes).map(this::producer).distinct().sorted().toList();
  }

  private String producer(Line line) {
    return sites.stream()
        .filter(site -> site.id().equals(line.site()))
        .map(Site::producer)
        .findFirst()
        .orElseThrow();
  }

  private SourcingShare share(String item) {
    Draws draws = recipe.draws("share " + item);
    int from = draws.wholeBetween(0, recipe.months() - 1);
    int to = Math.min(recipe.months() - 1, from + draws.wholeBetween(1, 8));
    return new SourcingShare(
        item,
        draws.oneOf(makers(item)),
        null,
        recipe.horizon().month(from),
        recipe.horizon().month(to),
        draws.between(0, 0.4),
        draws.between(0.4, 1),
        NONE);
  }

  /** Of some lines, half as much again or less. */
  List<Expansion> expansions() {
    return IntStream.range(0, lines.size())
        .filter(n -> recipe.has(Feature.EXPANSIONS))
        .mapToObj(lines::get)
        .filter(line -> recipe.draws("grows " + line.id()).chance(0.5))
        .map(this::expansion)
        .toList();
  }

  private Expansion expansion(Line line) {
    Draws draws = recipe.draws("growth " + line.id());
    LineProduct product = line.products().get(0);
    return new Expansion(
        "more-" + line.id(),
        "more of " + line.id(),
        line.id(),
        product.item(),
        product.max() * draws.between(0.1, 0.5),
        recipe.money("growth " + line.id(), 200, 3000),
        draws.wholeBetween(0, 1),
        draws.wholeBetween(0, 2),
        draws.wholeBetween(0, 1),
        draws.chance(0.5) ? List.of(0.5) : List.of(),
        null,
        null,
        draws.between(0.5, 2),
        false,
        List.of(),
        List.of(),
        NONE);
  }
}

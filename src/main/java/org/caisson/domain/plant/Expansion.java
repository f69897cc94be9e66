package org.caisson.domain.plant;

import java.time.YearMonth;
import java.util.List;
import org.caisson.domain.item.Component;
import org.caisson.domain.money.Money;
import org.caisson.domain.provenance.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Capacity of a line that can be bought.
 *
 * @param id unique among expansion options
 * @param name what people call it
 * @param line the id of the line that grows
 * @param item the item whose units {@code adds} counts; may be absent when the line makes one item
 * @param adds units a month of MAX that a copy adds when it is fully ramped, above zero
 * @param cost money per copy, due when it is ordered; absent means none
 * @param administrativeMonths ALT: months from the order to the beginning of the building
 * @param buildingMonths months of building
 * @param firstArticleMonths months of first article test (FAT) after the building, without output
 * @param rampProfile the share of {@code adds} in the first, second, ... month of production, never
 *     decreasing, each 0 to 1; all of it from then on. Empty means all of it at once
 * @param earliest the first month in which it can be ordered; absent means the first of the horizon
 * @param latest the last month in which it can be ordered; absent means the last of the horizon
 * @param mostCopies the most copies that can be bought in all, above zero
 * @param wholeCopies whether it is bought in whole copies only, all or nothing (a mixed-integer
 *     program)
 * @param materials what a copy consumes of items, spread evenly over the months of building
 * @param labour the people a copy needs, spread evenly over the months of building
 * @param provenance where the figures come from
 */
public record Expansion(
    String id,
    String name,
    String line,
    @Nullable String item,
    double adds,
    @Nullable Money cost,
    int administrativeMonths,
    int buildingMonths,
    int firstArticleMonths,
    List<Double> rampProfile,
    @Nullable YearMonth earliest,
    @Nullable YearMonth latest,
    double mostCopies,
    boolean wholeCopies,
    List<Component> materials,
    List<Labour> labour,
    Provenance provenance) {}

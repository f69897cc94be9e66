package org.caisson.domain.plant;

import java.util.List;
import org.caisson.domain.money.Money;
import org.caisson.domain.provenance.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A group of people who can do the same work at the same places.
 *
 * @param id unique among workforces
 * @param name what people call it
 * @param region where its jobs are counted, and whose hiring limits it shares
 * @param nation the ISO 3166 alpha-3 code of the country they work in, absent when not stated
 * @param opening people employed in the month before the horizon, all of them trained
 * @param hoursPerMonth regular hours of a productive person in a month, above zero
 * @param hoursSteps changes of {@code hoursPerMonth} by month (working days differ)
 * @param trainingMonths months from hiring until a person is productive, 0 for at once
 * @param attrition the share of people who leave of their own will each month, 0 to below 1
 * @param mostHires the most people hired in a month; absent means unlimited
 * @param mostLayoffs the most people laid off in a month; absent means unlimited, 0 means none
 * @param mostPeople the most people employed; absent means unlimited
 * @param closing people employed at the end of the horizon at least; absent means any
 * @param wholePeople whether people are counted in whole numbers (a mixed-integer program)
 * @param wage money per person and month, in training too; absent means none
 * @param hireCost money per person hired; absent means none
 * @param layoffCost money per person laid off; absent means none
 * @param overtimeHours the most overtime hours of a productive person in a month
 * @param overtimeCost money per overtime hour; absent means none
 * @param provenance where the figures come from
 */
public record Workforce(
    String id,
    String name,
    Region region,
    @Nullable String nation,
    double opening,
    double hoursPerMonth,
    List<HoursStep> hoursSteps,
    int trainingMonths,
    double attrition,
    @Nullable Double mostHires,
    @Nullable Double mostLayoffs,
    @Nullable Double mostPeople,
    @Nullable Double closing,
    boolean wholePeople,
    @Nullable Money wage,
    @Nullable Money hireCost,
    @Nullable Money layoffCost,
    double overtimeHours,
    @Nullable Money overtimeCost,
    Provenance provenance) {}

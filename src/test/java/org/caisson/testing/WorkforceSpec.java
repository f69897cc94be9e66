package org.caisson.testing;

import static org.caisson.testing.TestModel.month;
import static org.caisson.testing.TestModel.usd;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.plant.HoursStep;
import org.caisson.domain.plant.Region;
import org.caisson.domain.plant.Workforce;
import org.caisson.domain.provenance.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Says what a workforce is like; what is not said is unlimited or none. People cost a wage of 1 a
 * month unless another one is said, so that nobody is employed for nothing.
 */
public final class WorkforceSpec {
  private static final Provenance NONE = Provenance.UNSTATED;

  private final String id;
  private final double opening;
  private final double hours;
  private final List<HoursStep> steps = new ArrayList<>();
  private Region region = Region.EUROPE;
  private int trainingMonths;
  private double attrition;
  private @Nullable Double mostHires;
  private @Nullable Double mostLayoffs;
  private @Nullable Double mostPeople;
  private @Nullable Double closing;
  private boolean whole;
  private double wage = 1;
  private double hireCost;
  private double layoffCost;
  private double overtimeHours;
  private double overtimeCost;

  /** People at the opening, and the regular hours of each in a month. */
  public WorkforceSpec(String id, double opening, double hours) {
    this.id = id;
    this.opening = opening;
    this.hours = hours;
  }

  /** Other hours from a month on. */
  public WorkforceSpec hours(int t, double perMonth) {
    steps.add(new HoursStep(month(t), perMonth, NONE));
    return this;
  }

  /** Works in another region. */
  public WorkforceSpec in(Region region) {
    this.region = region;
    return this;
  }

  /** Months of training. */
  public WorkforceSpec training(int months) {
    trainingMonths = months;
    return this;
  }

  /** The share of people who leave in a month. */
  public WorkforceSpec attrition(double share) {
    attrition = share;
    return this;
  }

  /** The most hires in a month. */
  public WorkforceSpec mostHires(double people) {
    mostHires = people;
    return this;
  }

  /** The most layoffs in a month. */
  public WorkforceSpec mostLayoffs(double people) {
    mostLayoffs = people;
    return this;
  }

  /** The most people. */
  public WorkforceSpec mostPeople(double people) {
    mostPeople = people;
    return this;
  }

  /** The fewest people at the end. */
  public WorkforceSpec closing(double people) {
    closing = people;
    return this;
  }

  /** Counts people in whole numbers. */
  public WorkforceSpec whole() {
    whole = true;
    return this;
  }

  /** Money for a person and month, a hire, a layoff. */
  public WorkforceSpec costs(double wage, double hireCost, double layoffCost) {
    this.wage = wage;
    this.hireCost = hireCost;
    this.layoffCost = layoffCost;
    return this;
  }

  /** The most overtime hours of a person in a month, and money for an hour. */
  public WorkforceSpec overtime(double hours, double cost) {
    overtimeHours = hours;
    overtimeCost = cost;
    return this;
  }

  Workforce build() {
    return new Workforce(
        id,
        id,
        region,
        null,
        opening,
        hours,
        steps,
        trainingMonths,
        attrition,
        mostHires,
        mostLayoffs,
        mostPeople,
        closing,
        whole,
        usd(wage),
        usd(hireCost),
        usd(layoffCost),
        overtimeHours,
        usd(overtimeCost),
        NONE);
  }
}

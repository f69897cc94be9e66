package org.caisson.formulation;

import static org.caisson.testing.TestModel.month;
import static org.caisson.testing.TestModel.usd;

import java.util.List;
import org.caisson.domain.contract.BuyerShare;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.contract.Payment;
import org.caisson.domain.item.Component;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.money.Money;
import org.caisson.domain.nation.AidPackage;
import org.caisson.domain.nation.Budget;
import org.caisson.domain.nation.GrossProduct;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.nation.Pledge;
import org.caisson.domain.plant.CapacityStep;
import org.caisson.domain.plant.LeadTimes;
import org.caisson.domain.plant.Region;
import org.caisson.domain.plant.Supply;
import org.caisson.domain.plant.SupplyStep;
import org.caisson.domain.provenance.Provenance;
import org.caisson.domain.requirement.Requirement;
import org.caisson.testing.ExpansionSpec;
import org.caisson.testing.Rewrite;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.TestModel.OrderSpec;
import org.caisson.testing.WorkforceSpec;

/**
 * The model that all golden programs are written from: two items over two months, with every kind
 * of data that some family reads. No two figures that could be mistaken for each other are equal.
 */
public final class TwoMonthModel {
  private TwoMonthModel() {}

  /** The model. */
  public static PlanningModel build() {
    TestModel model = TestModel.over(2).site("T", "Q").rate("EUR", 1.25).rate("EUR", 1.3, 1);
    addMoney(model);
    addIndustry(model);
    addStocks(model);
    addPeople(model);
    addContracts(model);
    return model
        .fixedShare(0.4)
        .exerciseOptions()
        .stages(
            StageKind.FAIRNESS,
            StageKind.LATENESS,
            StageKind.UKRAINE_SHORTFALL,
            StageKind.PLEDGE_DELAY,
            StageKind.FLOOR_SHORTFALL,
            StageKind.RESTOCK_SHORTFALL,
            StageKind.INSTABILITY,
            StageKind.COST)
        .previously("north", "round", 0, 90)
        .previously("north", "fuze", 1, 150)
        .stockpile("round", 100, 300, 120, 10)
        .donation("round", 0, 20)
        .budget(2024, new Money(80000, "EUR"))
        .need("round", 70)
        .build();
  }

  /** N has a package of euros; the fiscal years of M begin in February, and its budget is soft. */
  private static void addMoney(TestModel model) {
    AidPackage aid =
        new AidPackage("aid", new Money(5000, "EUR"), month(-3), month(1), provenance());
    model.ofNation(nation -> Rewrite.with(nation, "aidPackages", List.of(aid)));
    Budget soft = new Budget(2025, usd(7000), Requirement.SOFT, provenance());
    model.nation(
        new Nation(
            "M",
            "M",
            Region.EUROPE,
            List.of(),
            List.of(),
            List.of(soft),
            2,
            List.of(new GrossProduct(2024, new Money(4e6, "EUR"), provenance())),
            new Pledge(0.02, 0.1, provenance()),
            List.of(),
            provenance()));
  }

  /** Rounds are made at both sites from two fuzes each; fuzes are made at S and bought. */
  private static void addIndustry(TestModel model) {
    model
        .item("round", 3, new Component("fuze", 2))
        .item("fuze", 0.5)
        .line(
            new LineSpec("north", "S")
                .product("round", 50, 100, 250, 400, 0.8, 0, new LeadTimes(0, 1, 0))
                .labour("loaders", 6)
                .product("fuze", 60, 200, 300, 30, 0.9, 1, LeadTimes.NONE)
                .labour("loaders", 1.5)
                .labour("fitters", 2)
                .ramp(1, 0.5)
                .keepWarm(1000)
                .segment("first shift", 1.5, 0)
                .segment("second shift", Double.POSITIVE_INFINITY, 7000)
                .available(1, 0.75)
                .step(new CapacityStep(month(1), "round", null, 275.0, null, provenance())))
        .line(
            new LineSpec("south", "T")
                .product("round", 24, 80, 160, 420, 1, 0, new LeadTimes(0, 1, 0))
                .ramp(0, 0.25)
                .cold(5300, 6100, true)
                .opens(1))
        .expansion(
            new ExpansionSpec("annex", "north", "round", 22)
                .cost(new Money(9000, "EUR"))
                .takes(0, 1, 0)
                .ramp(0.35)
                .copies(3)
                .whole()
                .material("fuze", 13)
                .labour("loaders", 46))
        .expansionFund(2024, usd(27500))
        .supply(
            new Supply(
                "mill",
                "mill",
                "fuze",
                null,
                120,
                List.of(new SupplyStep(month(1), 90, provenance())),
                0,
                usd(35),
                provenance()))
        .supply(
            new Supply("import", "import", "fuze", null, 45, List.of(), 1, usd(38), provenance()))
        .opening("round", "S", 15)
        .opening("fuze", "S", 25)
        .storage("round", "S", 40);
  }

  /** Primers move from S to T, glue goes off; what is left of rounds and fuzes is asked for. */
  private static void addStocks(TestModel model) {
    model
        .item("primer", 0.125)
        .perishable("glue", 0.375, 1)
        .supply(
            new Supply("primers", "primers", "primer", "S", 65, List.of(), 0, usd(4), provenance()))
        .supply(new Supply("glue", "glue", "glue", "S", 12, List.of(), 0, usd(6), provenance()))
        .opening("glue", "S", 8, 1)
        .lane("truck", "primer", "S", "T", 1, 33, 0.625)
        .closing("round", "S", 6, 9, Requirement.SOFT, 11)
        .closing("fuze", "S", 7, 7, Requirement.HARD, 0)
        .share("fuze", null, "mill", 0.2, 0.7);
  }

  /** Loaders are trained for a month and leave; fitters work overtime; both are hired in Europe. */
  private static void addPeople(TestModel model) {
    model
        .workforce(
            new WorkforceSpec("loaders", 8, 150)
                .hours(1, 135)
                .training(1)
                .attrition(0.05)
                .mostHires(4)
                .mostLayoffs(2)
                .mostPeople(11)
                .closing(7)
                .costs(3100, 650, 820))
        .workforce(new WorkforceSpec("fitters", 3, 160).costs(3300, 710, 0).overtime(17, 31))
        .hiringLimit(Region.EUROPE, 1, 1, 5);
  }

  /** The pool line waits for the cold line at T until February; the restock line takes from P. */
  private static void addContracts(TestModel model) {
    model
        .order(
            new OrderSpec("pool_line", "round", 60, 90)
                .to(Destination.POOL)
                .buyers(new BuyerShare("N", 0.75), new BuyerShare("M", 0.25))
                .price(new Money(1000, "EUR"))
                .awarded(0)
                .term("latePenalty", usd(6)))
        .order(
            new OrderSpec("restock_line", "round", 0, 55)
                .notEarly()
                .from("P")
                .price(1100)
                .ceiling(100)
                .option(70, 0)
                .term("lateDelivery", false)
                .term("latePenalty", usd(7))
                .term("undeliveredPenalty", new Money(44, "EUR")))
        .order(
            new OrderSpec("ukraine_line", "round", 5, 0)
                .to(Destination.UKRAINE)
                .priority(2)
                .price(1200)
                .term("partialDelivery", false)
                .with(line -> Rewrite.with(line, "payments", payments())));
  }

  /** A tenth in advance in January, a fifth for a milestone in February, the rest on delivery. */
  private static List<Payment> payments() {
    return List.of(
        new Payment(Payment.Kind.ADVANCE, 0.1, month(0)),
        new Payment(Payment.Kind.MILESTONE, 0.2, month(1)),
        new Payment(Payment.Kind.DELIVERY, 0.7, null));
  }

  private static Provenance provenance() {
    return Provenance.UNSTATED;
  }
}

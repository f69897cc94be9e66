package org.caisson.export.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.contract.Payment;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.Money;
import org.caisson.domain.plan.BudgetUse;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.export.sheet.Sheet;
import org.caisson.export.tables.Csv;
import org.caisson.testing.Planning;
import org.caisson.testing.Rewrite;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two months, a line of 10 a month. K1 in EUR at 100 a unit: a framework of 50, firm 16 of which 12
 * called off and 4 delivered before, 12 due in the first month, of which the line can make 10, and
 * 20 optional. 25 % are paid in advance in February. K2 in USD at 7: firm 5 in the second month. K3
 * states no price. EUR 1 = USD 1.2.
 */
class ValueReportTest {
  private static ProductionPlan plan;
  private static Sheet sheet;

  @BeforeAll
  static void planIt() {
    PlanningModel model =
        TestModel.over(2)
            .rate("EUR", 1.2)
            .item("shell")
            .line("lap", "shell", 10, 1)
            .order(
                new OrderSpec("K1", "shell", 12)
                    .price(new Money(100, "EUR"))
                    .ceiling(50)
                    .option(20, 1)
                    .with(ValueReportTest::partlyCalledOffAndPaidInAdvance))
            .order(new OrderSpec("K2", "shell", 0, 5).price(7))
            .order(
                new OrderSpec("K3", "shell", 0, 1)
                    .with(line -> Rewrite.with(line, "unitPrice", null)))
            .build();
    plan = Planning.plan(model);
    sheet = ValueReport.of(plan, model);
  }

  private static ContractLine partlyCalledOffAndPaidInAdvance(ContractLine line) {
    return Rewrite.with(
        Rewrite.with(
            Rewrite.with(Rewrite.with(line, "firm", 16.0), "delivered", 4.0), "calledOff", 12.0),
        "payments",
        List.of(
            new Payment(Payment.Kind.ADVANCE, 0.25, TestModel.month(1)),
            new Payment(Payment.Kind.DELIVERY, 0.75, null)));
  }

  /**
   * K1 states a ceiling, 50 x EUR 100; K2 and K3 state none. Without a ceiling no more may be
   * ordered than firm and option: of K2 5 x 7 = 35. All: 1.2 x EUR and USD.
   */
  @Test
  void aCeilingIsShownOnlyWhereOneIsStated() throws IOException {
    assertEquals(
        List.of(
            "level,contractLine,currency,unitPrice,ceiling,most,note",
            "LINE,K1,EUR,100,5000,5000,",
            "LINE,K2,USD,7,,35,No ceiling is stated.",
            "LINE,K3,,,,,\"No unit price is stated, so it has no value.\"",
            "CURRENCY,,EUR,,5000,5000,A ceiling is stated for 1 of 1 lines.",
            "CURRENCY,,USD,,,35,A ceiling is stated for 0 of 1 lines.",
            "ALL,,USD,,6000,6035,"
                + "All currencies at the rates of 2024-01; the plan's budgets take each payment at"
                + " the rate of its own month."),
        Csv.columns(
            sheet, "level", "contractLine", "currency", "unitPrice", "ceiling", "most", "note"));
  }

  /**
   * K1: 16, 20 and 12 times EUR 100, and 50 - 16 - 20 = 14; 4 delivered before, 12 in the two
   * months, none left. Paid 0.25 x 12 x 100 in advance and 0.75 x 12 x 100 on delivery = 1,200, the
   * 4 before. K2: 5 x 7 = 35.
   */
  @Test
  void anOrderAnOptionADeliveryAndAPaymentAreFiguresOfTheirOwn() throws IOException {
    assertEquals(
        List.of(
            "contractLine,currency,firm,option,room,calledOff,exercised,deliveredBefore,delivered,toDeliver,dueBefore,paid,toPay",
            "K1,EUR,1600,2000,1400,1200,0,400,1200,0,400,1200,0",
            "K2,USD,35,0,0,0,0,0,35,0,0,35,0",
            "K3,,,,,,,,,,,,",
            ",EUR,1600,2000,1400,1200,0,400,1200,0,400,1200,0",
            ",USD,35,0,0,0,0,0,35,0,0,35,0",
            ",USD,1955,2400,1680,1440,0,480,1475,0,480,1475,0"),
        Csv.columns(
            sheet,
            "contractLine",
            "currency",
            "firm",
            "option",
            "room",
            "calledOff",
            "exercised",
            "deliveredBefore",
            "delivered",
            "toDeliver",
            "dueBefore",
            "paid",
            "toPay"));
  }

  /**
   * Two months of 10 for 30 due at USD 2, beside an option of 8 that is not exercised. A tenth of
   * the price was paid in December, a fifth is paid in February, a fifth in March, after the plan;
   * half on delivery.
   */
  @Test
  void everyRowBalancesAlsoWhenMuchIsLeft() throws IOException {
    PlanningModel model =
        TestModel.over(2)
            .item("shell")
            .line("lap", "shell", 10, 1)
            .order(
                new OrderSpec("K", "shell", 10, 20)
                    .price(2)
                    .ceiling(100)
                    .option(8, 1)
                    .with(
                        line ->
                            Rewrite.with(
                                line,
                                "payments",
                                List.of(
                                    new Payment(Payment.Kind.ADVANCE, 0.1, TestModel.month(-1)),
                                    new Payment(Payment.Kind.MILESTONE, 0.2, TestModel.month(1)),
                                    new Payment(Payment.Kind.MILESTONE, 0.2, TestModel.month(2)),
                                    new Payment(Payment.Kind.DELIVERY, 0.5, null)))))
            .build();
    // Delivered 20 x 2 = 40 of 60. Before 0.1 x 60 = 6; paid 0.2 x 60 + 0.5 x 40 = 32; left 22.
    assertEquals(
        List.of(
            "contractLine,most,firm,option,room,delivered,toDeliver,dueBefore,paid,toPay",
            "K,200,60,16,124,40,20,6,32,22",
            ",200,60,16,124,40,20,6,32,22",
            ",200,60,16,124,40,20,6,32,22"),
        Csv.columns(
            ValueReport.of(Planning.plan(model), model),
            "contractLine",
            "most",
            "firm",
            "option",
            "room",
            "delivered",
            "toDeliver",
            "dueBefore",
            "paid",
            "toPay"));
  }

  @Test
  void whatIsPaidIsWhatTheBudgetsPay() {
    double budgets = plan.budgets().stream().mapToDouble(BudgetUse::paid).sum();
    assertEquals(1_475, budgets, 1e-6);
  }
}

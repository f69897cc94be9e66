package org.caisson.testing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.plan.Allocation;
import org.caisson.domain.plan.BudgetUse;
import org.caisson.domain.plan.ContractPlan;
import org.caisson.domain.plan.Decision;
import org.caisson.domain.plan.Delivery;
import org.caisson.domain.plan.Kpi;
import org.caisson.domain.plan.LineLateness;
import org.caisson.domain.plan.LineTempo;
import org.caisson.domain.plan.MaterialPlan;
import org.caisson.domain.plan.ModelReference;
import org.caisson.domain.plan.NationFulfilment;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.Purchase;
import org.caisson.domain.plan.ScheduledWork;
import org.caisson.domain.plan.ShadowPrice;
import org.caisson.domain.plan.SiteStock;
import org.caisson.domain.plan.StageCertificate;
import org.caisson.domain.plan.StageResult;
import org.caisson.domain.plan.StockMove;
import org.caisson.domain.plan.StockMove.Kind;
import org.caisson.domain.plan.StockpileLevel;
import org.caisson.domain.validation.Issue;

/**
 * A plan of {@link ShellModel} written by hand: the load line climbs by a tenth of its 1-8-5 rate a
 * month up to four times; Ukraine gets what it needs first.
 */
public final class ShellPlan {
  private static final double NEED = 2_500;

  private ShellPlan() {}

  /** The plan, solved. */
  public static ProductionPlan solved() {
    List<ScheduledWork> schedule = new ArrayList<>();
    List<LineTempo> tempos = new ArrayList<>();
    List<Delivery> deliveries = new ArrayList<>();
    List<Allocation> allocation = new ArrayList<>();
    List<StockpileLevel> stockpiles = new ArrayList<>();
    double germany = 1_000;
    double netherlands = 1_000;
    for (int t = 0; t < ShellModel.HORIZON.months(); t++) {
      YearMonth month = ShellModel.HORIZON.month(t);
      double tempo = Math.min(4, 1 + 0.1 * t);
      double made = 1_000 * tempo;
      double fuzes = t < 6 ? 0.2 : 1.0;
      schedule.add(new ScheduledWork("lap", "shell", month, made, made, month, tempo));
      schedule.add(
          new ScheduledWork("fuzes", "fuze", month, 500 * fuzes, 500 * fuzes, month, fuzes));
      tempos.add(new LineTempo("lap", month, tempo, 0.5, 1, 4));
      tempos.add(new LineTempo("lap-2", month, 0, 0, 1, 2));
      tempos.add(new LineTempo("fuzes", month, fuzes, 0.5, 1, 1.8));
      double ukraine = Math.min(made, NEED);
      double restock = made - ukraine;
      deliveries.add(
          new Delivery(
              "K9-1", "shell", Destination.UKRAINE, "DEU", month, ukraine, t < 4 ? 100 : 0));
      if (restock > 0) {
        deliveries.add(
            new Delivery("K9-2", "shell", Destination.RESTOCK, "NLD", month, restock, 0));
      }
      allocation.add(new Allocation("shell", month, ukraine, restock, 0, NEED, NEED - ukraine));
      germany += restock / 2;
      netherlands += restock / 2;
      stockpiles.add(stock("DEU", month, germany, 20_000, restock / 2));
      stockpiles.add(stock("NLD", month, netherlands, 4_000, restock / 2));
    }
    return new ProductionPlan(
        PlanStatus.SOLVED,
        new ModelReference("Shells for two nations", "working", "0123456789abcdef".repeat(4)),
        "UKRAINE_FIRST",
        "USD",
        "UNCLASSIFIED",
        stages(),
        certificate(),
        List.of(
            new Kpi("delivered.ukraine", "Delivered to Ukraine", 76_500, "units"),
            new Kpi("paid", "Paid on delivery", 1_234_567_890.5, "USD")),
        schedule,
        tempos,
        deliveries,
        List.of(
            new LineLateness(
                "K9-1", YearMonth.of(2024, 1), YearMonth.of(2025, 3), 12_000, 84_000, 0),
            new LineLateness("K9-2", YearMonth.of(2024, 2), null, 900, 1_500, 250)),
        List.of(
            new NationFulfilment("DEU", 888_000, 42_750, 1 - 42_750.0 / 888_000),
            new NationFulfilment("NLD", 888_000, 0, 1)),
        ContractPlan.NONE,
        stockpiles,
        allocation,
        List.of(new SiteStock("shell", "S1", YearMonth.of(2024, 1), 12.5)),
        moves(),
        List.of(new Purchase("steel", "fuze", YearMonth.of(2024, 1), 3)),
        MaterialPlan.NONE,
        List.of(
            new BudgetUse("DEU", 2024, 27_900_000, 40_000_000.0),
            new BudgetUse("DEU", 2025, 45_000_000, null),
            new BudgetUse("NLD", 2024, 40_000_000, 40_000_000.0)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new ShadowPrice("cost", "capacity-state", "lap", YearMonth.of(2024, 5), 120.5),
            new ShadowPrice("cost", "capacity-state", "lap", YearMonth.of(2024, 6), 100),
            new ShadowPrice("cost", "capacity-state", "lap", YearMonth.of(2026, 6), 2_500_000),
            new ShadowPrice("cost", "ramp", "lap", YearMonth.of(2025, 2), 40),
            new ShadowPrice("cost", "supply", "steel", YearMonth.of(2024, 3), 0.002),
            new ShadowPrice("cost", "storage", "fuze_at_S1", YearMonth.of(2025, 1), 3.5),
            new ShadowPrice("cost", "delivery", "K9-1", YearMonth.of(2025, 1), 999_999),
            new ShadowPrice("cost", "budget", "NLD_2024", null, 0.25),
            new ShadowPrice("cost", "budget", "NLD_2025", null, 0.5)),
        List.of(
            new Decision(Decision.Kind.TEMPO, "lap", YearMonth.of(2024, 1), 1, "lateness-1", 0)),
        List.of(
            Issue.warning(
                "quantity.large",
                "/contractLines/0/firm",
                "90000",
                "Firm quantity (90000) is more than the lines can make in the horizon."
                    + " Maybe it is meant for a longer horizon.")),
        null);
  }

  /** Ten fuzes from the start and six that are made go into eight shells, of which one is left. */
  private static List<StockMove> moves() {
    YearMonth january = YearMonth.of(2024, 1);
    return List.of(
        new StockMove("fuze", "S1", january, Kind.OPENING, "", "fuze", january, 10),
        new StockMove("fuze", "S1", january, Kind.OUTPUT, "fuzes", "fuze", january, 6),
        new StockMove("fuze", "S1", january, Kind.CONSUMPTION, "lap", "shell", january, 8),
        new StockMove("shell", "S1", january, Kind.OUTPUT, "lap", "shell", january, 8),
        new StockMove("shell", "S1", january, Kind.DELIVERY, "K9-1", "shell", january, 7));
  }

  private static StockpileLevel stock(
      String nation, YearMonth month, double quantity, double objective, double received) {
    return new StockpileLevel(nation, "shell", month, quantity, objective, 500, received, 0, 0, 0);
  }

  private static List<StageResult> stages() {
    return List.of(
        new StageResult(
            "lateness-1",
            "Lateness of priority 1",
            "MINIMIZE",
            85_500,
            "unit-months",
            85_500,
            0,
            "CLP",
            120,
            0.25),
        new StageResult(
            "cost", "Cost", "MINIMIZE", 12_345_678.9, "USD", 12_345_678.9, 0, "CLP", 60, 0.5));
  }

  private static List<StageCertificate> certificate() {
    return List.of(
        new StageCertificate(
            "lateness-1", 1.5e-9, 2e-12, "balance_shell_2024_01", 0, 0, "", 0, 0, true, false),
        new StageCertificate(
            "cost",
            2.5e-9,
            3e-12,
            "balance_shell_2024_02",
            1e-10,
            4e-13,
            "x",
            1e-6,
            8e-14,
            true,
            false));
  }
}

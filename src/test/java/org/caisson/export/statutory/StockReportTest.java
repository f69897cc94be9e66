package org.caisson.export.statutory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plant.LeadTimes;
import org.caisson.export.sheet.Sheet;
import org.caisson.export.tables.Csv;
import org.caisson.testing.Planning;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

class StockReportTest {

  /**
   * 1,074,000 rounds of 155 mm were transferred by January 2023. At 14,400 a month, 172,800 a year,
   * they are made again in 6.2152 years, at 20,000 a month, 240,000 a year, in 4.475; with half a
   * year of lead time in 6.7 and 5.0. Published were up to 7 years at the recent rate and up to 5
   * at the surge rate.
   *
   * <p>The plan makes 14,400 in each of 36 months: 518,400 are held at the end and 555,600 are
   * missing, at 1,000 USD 555.6 million over three years, 185.2 a year.
   */
  @Test
  void yearsAtARateAreThoseOfThePublishedTable() throws IOException {
    double[] due = new double[36];
    Arrays.fill(due, 14_400);
    PlanningModel model =
        TestModel.over(36)
            .item("round-155")
            .line(
                new LineSpec("lap", "S")
                    .product("round-155", 0, 14_400, 20_000, 1, 1, 0, new LeadTimes(0, 6, 6)))
            .order(new OrderSpec("K1", "round-155", due).notEarly().awarded(-8).price(1_000))
            .stockpile("round-155", 0, 1_074_000, 0, 0)
            .build();
    Sheet sheet = StockReport.of(Planning.plan(model), model);
    assertEquals(
        List.of(
            "totalRequirement,inventory,outYearInventory,missing,leadTimeYears",
            "1074000,0,518400,1074000,0.5"),
        Csv.columns(
            sheet,
            "totalRequirement",
            "inventory",
            "outYearInventory",
            "missing",
            "leadTimeYears"));
    assertEquals(
        List.of(
            "requestedRatePerYear,currentRatePerYear,averageRatePerYear,maximumRatePerYear",
            "172800,172800,172800,240000"),
        Csv.columns(
            sheet,
            "requestedRatePerYear",
            "currentRatePerYear",
            "averageRatePerYear",
            "maximumRatePerYear"));
    List<String> years =
        Csv.columns(
            sheet, "yearsAtRequested", "yearsAtCurrent", "yearsAtAverage", "yearsAtMaximum");
    double[] figures =
        Arrays.stream(years.get(1).split(",")).mapToDouble(Double::parseDouble).toArray();
    assertEquals(0.5 + 1_074_000.0 / 172_800, figures[1], 1e-9);
    assertEquals(6.7, figures[1], 0.05);
    assertEquals(0.5 + 4.475, figures[3], 1e-9);
    assertEquals(
        List.of("plannedToMeet,extraFundingPerYear", "not by 2026-12,185200000"),
        Csv.columns(sheet, "plannedToMeet", "extraFundingPerYear"));
  }

  /**
   * 30 of 40 missing; 5 come in each of the six months, so the last month meets the objective. The
   * average of six months is 60 a year. Nothing is invented for what the law asks for besides.
   */
  @Test
  void theWholeTableOfASmallModel() throws IOException {
    PlanningModel model =
        TestModel.over(6)
            .item("shell")
            .line("lap", "shell", 5, 0)
            .order(new OrderSpec("K1", "shell", 5, 5, 5, 5, 5, 5).notEarly())
            .stockpile("shell", 10, 40, 0, 0)
            .build();
    assertEquals(
        List.of(
            "item,name,unit,combatRequirement,currentOperations,strategicReadiness,homelandDefense,"
                + "trainingAndTesting,totalRequirement,inventory,outYearInventory,protractedWarfare,"
                + "trainingUsePerYear,missing,leadTimeYears,requestedRatePerYear,yearsAtRequested,"
                + "currentRatePerYear,yearsAtCurrent,averageRatePerYear,yearsAtAverage,"
                + "maximumRatePerYear,yearsAtMaximum,plannedToMeet,extraFundingPerYear,note,marking",
            "shell,shell,unit,not in the model,not in the model,not in the model,not in the model,"
                + "not in the model,40,10,40,not in the model,0,30,0,60,0.5,60,0.5,60,0.5,60,0.5,"
                + "2024-06,0,\"The average is over 6 months, all there are.\",TEST"),
        Csv.lines(StockReport.of(Planning.plan(model), model), "TEST"));
  }

  @Test
  void aRateOfNothingNeverMeetsTheRequirement() throws IOException {
    PlanningModel model =
        TestModel.over(2)
            .item("shell")
            .line("lap", "shell", 5, 0)
            .order(new OrderSpec("K1", "shell", 0, 5).notEarly())
            .stockpile("shell", 0, 40, 0, 0)
            .build();
    assertEquals(
        List.of("currentRatePerYear,yearsAtCurrent", "0,never"),
        Csv.columns(
            StockReport.of(Planning.plan(model), model), "currentRatePerYear", "yearsAtCurrent"));
  }
}

package org.caisson.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.zjsonpatch.JsonPatch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.caisson.domain.contract.Payment;
import org.caisson.domain.contract.Payment.Kind;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.ExchangeRate;
import org.caisson.domain.money.Money;
import org.caisson.domain.nation.AidPackage;
import org.caisson.domain.nation.GrossProduct;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.nation.Pledge;
import org.caisson.domain.provenance.Basis;
import org.caisson.domain.provenance.Provenance;
import org.caisson.domain.requirement.Requirement;
import org.junit.jupiter.api.Test;

/** Payments, fiscal years, pledges, aid packages and dated rates are read from their documents. */
class MoneyFieldsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Provenance NOTED = new Provenance(Basis.ILLUSTRATIVE, null, "test");
  private static final YearMonth MARCH = YearMonth.of(2025, 3);

  private static final String PATCH =
      """
      [
        {"op": "add", "path": "/rates/-", "value":
          {"currency": "EUR", "value": 1.1, "from": "2025-03", "basis": "illustrative", "note": "test"}},
        {"op": "add", "path": "/pledge", "value":
          {"shareOfGdp": 0.02, "munitionsShare": 0.05, "basis": "illustrative", "note": "test"}},
        {"op": "add", "path": "/contractLines/0/payments", "value":
          [{"kind": "ADVANCE", "share": 0.333333, "month": "2025-03"},
           {"kind": "MILESTONE", "share": 0.333333, "month": "2025-03"},
           {"kind": "DELIVERY", "share": 0.333333}]},
        {"op": "add", "path": "/nations/0/budgets/0/requirement", "value": "SOFT"},
        {"op": "add", "path": "/nations/0/fiscalYearStart", "value": 4},
        {"op": "add", "path": "/nations/0/pledge", "value":
          {"shareOfGdp": 0.03, "munitionsShare": 0.04, "basis": "illustrative", "note": "test"}},
        {"op": "add", "path": "/nations/0/gdp", "value":
          [{"year": 2026, "amount": {"amount": 4e12, "currency": "EUR"},
            "basis": "illustrative", "note": "test"}]},
        {"op": "add", "path": "/nations/0/aidPackages", "value":
          [{"name": "aid", "amount": {"amount": 1e9, "currency": "EUR"}, "from": "2025-03",
            "basis": "illustrative", "note": "test"}]}
      ]
      """;

  private static JsonNode document() throws IOException {
    JsonNode small = JSON.readTree(Path.of("src/test/resources/models/small.json").toFile());
    return JsonPatch.apply(JSON.readTree(PATCH), small);
  }

  private static PlanningModel model() throws IOException {
    return new ModelReader().read(document().toString(), "money.json").model().orElseThrow();
  }

  @Test
  void everyFieldComesThrough() throws IOException {
    PlanningModel model = model();
    assertEquals(new ExchangeRate("EUR", 1.1, MARCH, NOTED), model.rates().get(1));
    assertEquals(new Pledge(0.02, 0.05, NOTED), model.pledge());
    Nation germany = model.nations().get(0);
    assertEquals(Requirement.SOFT, germany.budgets().get(0).requirement());
    assertEquals(4, germany.fiscalYearStart());
    assertEquals(new Pledge(0.03, 0.04, NOTED), germany.pledge());
    assertEquals(List.of(new GrossProduct(2026, new Money(4e12, "EUR"), NOTED)), germany.gdp());
    assertEquals(
        List.of(new AidPackage("aid", new Money(1e9, "EUR"), MARCH, MARCH, NOTED)),
        germany.aidPackages());
  }

  @Test
  void sharesOfPaymentsLoseTheirRounding() throws IOException {
    double third = 0.333333 / (3 * 0.333333);
    assertEquals(
        List.of(
            new Payment(Kind.ADVANCE, third, MARCH),
            new Payment(Kind.MILESTONE, third, MARCH),
            new Payment(Kind.DELIVERY, third, null)),
        model().contractLines().get(0).payments());
  }

  @Test
  void whatIsLeftOutMeansCalendarYearsHardBudgetsAndPaymentOnDelivery() throws IOException {
    Nation netherlands = model().nations().get(1);
    assertEquals(1, netherlands.fiscalYearStart());
    assertEquals(List.of(), netherlands.gdp());
    assertEquals(List.of(), model().contractLines().get(1).payments());
    JsonNode small = JSON.readTree(Path.of("src/test/resources/models/small.json").toFile());
    PlanningModel plain =
        new ModelReader().read(small.toString(), "small.json").model().orElseThrow();
    assertEquals(Requirement.HARD, plain.nations().get(0).budgets().get(0).requirement());
  }

  @Test
  void figuresBeyondTheirBoundsAreRefused() throws IOException {
    assertRefused("/contractLines/0/payments/0/share", "0");
    assertRefused("/contractLines/0/payments/0/share", "1.5");
    assertRefused("/nations/0/fiscalYearStart", "0");
    assertRefused("/nations/0/fiscalYearStart", "13");
    assertRefused("/nations/0/gdp/0/year", "1000");
    assertRefused("/nations/0/gdp/0/amount/amount", "-1");
    assertRefused("/nations/0/pledge/shareOfGdp", "2");
    assertRefused("/pledge/munitionsShare", "-0.1");
    assertRefused("/nations/0/aidPackages/0/amount/amount", "1e15");
  }

  private static void assertRefused(String path, String value) throws IOException {
    String patch =
        "[{\"op\": \"replace\", \"path\": \"%s\", \"value\": %s}]".formatted(path, value);
    JsonNode wrong = JsonPatch.apply(JSON.readTree(patch), document());
    List<String> ranges =
        new ModelReader()
            .read(wrong.toString(), "wrong.json").errors().stream()
                .map(LocatedIssue::issue)
                .filter(issue -> issue.code().equals("number.range"))
                .map(issue -> issue.pointer())
                .toList();
    assertEquals(List.of(path), ranges);
  }

  @Test
  void aPackageThatEndsBeforeItBeginsIsReported() throws IOException {
    String patch =
        "[{\"op\": \"add\", \"path\": \"/nations/0/aidPackages/0/to\", \"value\": \"2025-01\"}]";
    JsonNode wrong = JsonPatch.apply(JSON.readTree(patch), document());
    assertEquals(
        List.of(
            "The aid package ends in 2025-01, before it begins in 2025-03. Maybe `from` and `to`"
                + " were swapped."),
        new ModelReader()
            .read(wrong.toString(), "wrong.json").errors().stream()
                .map(located -> located.issue().message())
                .toList());
  }
}

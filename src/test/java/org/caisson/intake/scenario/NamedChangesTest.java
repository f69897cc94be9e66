package org.caisson.intake.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each change comes to in a document of two years, worked out by hand. */
class NamedChangesTest {
  private static final String DOCUMENT =
      """
      {"horizon": {"start": "2024-01", "months": 24},
       "policy": {"rule": "UKRAINE_FIRST", "exerciseOptions": true},
       "pledge": {"shareOfGdp": 0.02, "munitionsShare": 0.03},
       "industrialBase": {
        "sites": [{"id": "EAST"}, {"id": "WEST"}],
        "lines": [
         {"id": "forge", "site": "EAST", "rampLimit": 0.5, "opens": "2024-03",
          "products": [{"item": "body", "msr": 100, "rate185": 500, "max": 1000}],
          "capacitySteps": [{"month": "2024-07", "max": 1500},
                            {"month": "2025-06", "rate185": 800, "max": 1600}],
          "tempoSegments": [{"name": "all", "width": 4}]},
         {"id": "press", "site": "WEST",
          "products": [{"item": "body", "rate185": 10, "max": 20},
                       {"item": "cup", "rate185": 5, "max": 10}]}],
        "supplies": [{"id": "steel", "item": "steel", "perMonth": 50,
                      "steps": [{"month": "2024-06", "perMonth": 80}]}],
        "expansions": [{"id": "hall", "line": "forge", "adds": 400, "mostCopies": 2,
                        "administrativeMonths": 1, "buildingMonths": 5, "rampProfile": [0.5]}]},
       "contractLines": [
        {"id": "K1", "contract": "K", "item": "round", "firm": 100, "delivered": 20, "option": 30,
         "optionExpiry": "2025-12-31", "awarded": "2024-02-01", "earliest": "2024-04",
         "schedule": [{"from": "2024-05", "to": "2024-08", "quantity": 80}]},
        {"id": "L1", "contract": "L", "item": "round", "firm": 60, "decided": "2025-03-01",
         "schedule": [{"from": "2025-07", "quantity": 60}]}],
       "nations": [
        {"id": "DEU", "stockpiles": [{"item": "round", "opening": 1, "objective": 200}],
         "budgets": [{"year": 2024, "amount": {"amount": 70, "currency": "EUR"}}],
         "pledge": {"shareOfGdp": 0.04, "munitionsShare": 0.03}},
        {"id": "NLD", "stockpiles": [],
         "gdp": [{"year": 2025, "amount": {"amount": 900, "currency": "EUR"}}]}],
       "ukraineNeeds": [{"item": "round", "from": "2024-01", "to": "2025-12", "perMonth": 40}]}
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {'change':'LINE_OUT','line':'forge','from':'2024-05','to':'2024-08'} | add /industrialBase/lines/0/availability [{'from':'2024-05','to':'2024-08','share':0.0}]
          {'change':'LINE_OUT','site':'WEST','share':0.25,'note':'n'} | add /industrialBase/lines/1/availability [{'from':'2024-01','to':'2025-12','share':0.25,'note':'n'}]
          {'change':'MAX','line':'forge','times':1.2,'from':'2024-04','to':'2024-09'} | add /industrialBase/lines/0/capacitySteps/- {'month':'2024-04','max':1200}; replace /industrialBase/lines/0/capacitySteps/0/max 1800; add /industrialBase/lines/0/capacitySteps/- {'month':'2024-10','max':1500}; remove /industrialBase/lines/0/tempoSegments/0/width
          {'change':'MAX','line':'forge','value':1400,'to':'2024-06'} | replace /industrialBase/lines/0/products/0/max 1400; remove /industrialBase/lines/0/tempoSegments/0/width
          {'change':'MAX','line':'press','times':0.5,'from':'2025-01'} | add /industrialBase/lines/1/capacitySteps [{'month':'2025-01','item':'body','max':10}]
          {'change':'RATE','line':'forge','times':2} | replace /industrialBase/lines/0/products/0/rate185 1000; replace /industrialBase/lines/0/products/0/max 2000; replace /industrialBase/lines/0/products/0/msr 200; replace /industrialBase/lines/0/capacitySteps/0/max 3000; replace /industrialBase/lines/0/capacitySteps/1/rate185 1600; replace /industrialBase/lines/0/capacitySteps/1/max 3200
          {'change':'RAMP','line':'forge','times':0.5} | replace /industrialBase/lines/0/rampLimit 0.25
          {'change':'RAMP','line':'press','value':0.1} | add /industrialBase/lines/1/rampLimit 0.1
          {'change':'OPENS','line':'forge','month':'2025-03'} | replace /industrialBase/lines/0/opens '2025-03'
          {'change':'SLIP','line':'forge','months':7} | replace /industrialBase/lines/0/opens '2024-10'; remove /industrialBase/lines/0/capacitySteps/1; replace /industrialBase/lines/0/capacitySteps/0/month '2025-02'
          {'change':'SLIP','months':2,'from':'2025-01'} | replace /industrialBase/lines/0/capacitySteps/1/month '2025-08'
          {'change':'SUPPLY','supply':'steel','times':0.5,'from':'2024-04','to':'2024-09'} | add /industrialBase/supplies/0/steps/- {'month':'2024-04','perMonth':25}; replace /industrialBase/supplies/0/steps/0/perMonth 40; add /industrialBase/supplies/0/steps/- {'month':'2024-10','perMonth':80}
          {'change':'SUPPLY','item':'steel','value':0,'to':'2024-05'} | replace /industrialBase/supplies/0/perMonth 0
          {'change':'EXPANSION','expansion':'hall','decision':'BUY','month':'2024-03'} | add /industrialBase/lines/0/capacitySteps/- {'month':'2024-09','max':1900}; add /industrialBase/lines/0/capacitySteps/- {'month':'2024-10','max':2300}; replace /industrialBase/lines/0/capacitySteps/1/max 2400; remove /industrialBase/lines/0/tempoSegments/0/width; remove /industrialBase/expansions/0
          {'change':'EXPANSION','expansion':'hall','decision':'FORBID'} | remove /industrialBase/expansions/0
          {'change':'OPTION','contractLine':'K1','decision':'BUY','from':'2025-01'} | replace /contractLines/0/firm 130; add /contractLines/0/schedule/- {'from':'2025-01','to':'2025-12','quantity':30}; replace /contractLines/0/option 0; remove /contractLines/0/optionExpiry
          {'change':'OPTION','contract':'K','decision':'FORBID'} | replace /contractLines/0/option 0; remove /contractLines/0/optionExpiry
          {'change':'UKRAINE_NEED','item':'round','times':2,'from':'2024-07','to':'2024-12'} | replace /ukraineNeeds/0/from '2024-07'; replace /ukraineNeeds/0/to '2024-12'; replace /ukraineNeeds/0/perMonth 80; add /ukraineNeeds/- {'item':'round','from':'2024-01','to':'2024-06','perMonth':40}; add /ukraineNeeds/- {'item':'round','from':'2025-01','to':'2025-12','perMonth':40}
          {'change':'STOCK_OBJECTIVE','nation':'DEU','times':1.5} | replace /nations/0/stockpiles/0/objective 300
          {'change':'ORDERS','contractLine':'K1','times':2} | replace /contractLines/0/firm 180; replace /contractLines/0/option 60; replace /contractLines/0/schedule/0/quantity 160
          {'change':'MOVE','contractLine':'K1','months':3} | replace /contractLines/0/earliest '2024-07'; replace /contractLines/0/schedule [{'from':'2024-08','to':'2024-11','quantity':80}]
          {'change':'MOVE','contract':'K','months':18} | replace /contractLines/0/earliest '2025-10'; replace /contractLines/0/schedule [{'from':'2025-11','to':'2025-12','quantity':40}]
          {'change':'CANCEL','item':'round'} | remove /contractLines/1; remove /contractLines/0
          {'change':'ORDERS_END','after':'2025-02'} | remove /contractLines/1; replace /contractLines/0/optionExpiry '2025-02-28'
          {'change':'ORDERS_END','after':'2024-06','counted':'DUE','contract':'K'} | replace /contractLines/0/schedule [{'from':'2024-05','to':'2024-06','quantity':40}]; replace /contractLines/0/firm 60; replace /contractLines/0/optionExpiry '2024-06-30'
          {'change':'BUDGET','times':1.1} | replace /nations/0/budgets/0/amount/amount 77; replace /nations/1/gdp/0/amount/amount 990
          {'change':'BUDGET','shareOfGdp':0.03,'keepHigher':true} | replace /pledge/shareOfGdp 0.03
          {'change':'BUDGET','shareOfGdp':0.05} | replace /pledge/shareOfGdp 0.05; remove /nations/0/pledge
          {'change':'BUDGET','nation':'NLD','shareOfGdp':0.05} | add /nations/1/pledge {'shareOfGdp':0.05,'munitionsShare':0.03}
          {'change':'POLICY','rule':'FIXED_SHARE','ukraineShare':0.5} | replace /policy {'rule':'FIXED_SHARE','ukraineShare':0.5,'exerciseOptions':true}
          {'change':'SET','path':'industrialBase/lines/forge/rampLimit','value':0.2} | replace /industrialBase/lines/0/rampLimit 0.2
          {'change':'SET','path':'/contractLines/L1/firm','times':1.2} | replace /contractLines/1/firm 72
          """)
  void aChangeComesToOperations(String change, String operations) throws JsonProcessingException {
    CompiledChange compiled = compile(change);
    assertEquals(List.of(), compiled.faults());
    assertEquals(
        operations,
        compiled.operations().stream()
            .map(NamedChangesTest::line)
            .collect(Collectors.joining("; ")));
  }

  private static String line(JsonNode operation) {
    String value = operation.has("value") ? " " + operation.path("value") : "";
    return "%s %s%s"
        .formatted(operation.path("op").asText(), operation.path("path").asText(), value)
        .replace('"', '\'');
  }

  private static CompiledChange compile(String change) throws JsonProcessingException {
    ObjectMapper json = new ObjectMapper();
    return NamedChanges.compile(json.readTree(change.replace('\'', '"')), json.readTree(DOCUMENT));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {'change':'LINE_OUT','line':'frge'} | /line | There is no line `frge`, so nothing of it can change. Maybe you meant `forge`.
          {'change':'LINE_OUT','site':'NORTH'} | /site | There is no site `NORTH`, so nothing of it can change. Maybe look it up in the model, or use one of `EAST`, `WEST`.
          {'change':'LINE_OUT','line':'forge','from':'2023-01'} | /from | `from` (2023-01) is not among the planned months 2024-01 to 2025-12, so nothing would change there. Maybe choose one of them.
          {'change':'LINE_OUT','line':'forge','from':'2024-08','to':'2024-02'} | /to | `to` (2024-02) is before 2024-08, so the change holds in no month. Maybe the two are interchanged.
          {'change':'MAX','line':'forge'} | "" | A `MAX` change has either `times` or `value`, and this one has neither. Maybe add "times": 1.2 for 20 % more.
          {'change':'MAX','line':'press','value':7} | /value | `value` (7.0) is the rate of one item on one line, and the change is about several. Maybe state `times`, or name a line that makes one item.
          {'change':'OPENS','month':'2024-05'} | /line | It is not said which line opens. Maybe add `line`, or `site` for all lines of a site.
          {'change':'SUPPLY','item':'steal','times':2} | /item | There is no supply of item `steal`, so nothing of it can change. Maybe you meant `steel`.
          {'change':'EXPANSION','expansion':'hal','decision':'FORBID'} | /expansion | There is no expansion option `hal`, so nothing of it can change. Maybe you meant `hall`.
          {'change':'EXPANSION','expansion':'hall','decision':'BUY'} | /month | An expansion option that is bought has the `month` of its order, and one that is forbidden has none. Maybe add `month`.
          {'change':'EXPANSION','expansion':'hall','decision':'BUY','month':'2025-09'} | /month | Option `hall`, ordered in 2025-09, opens in 2026-03, after the last planned month 2025-12. Maybe order it earlier.
          {'change':'OPTION','contractLine':'L1','decision':'FORBID'} | /contractLine | There is no option on contract line `L1`, so nothing of it can change. Maybe you meant `K1`.
          {'change':'UKRAINE_NEED','item':'rond','times':2} | /item | There is no need of Ukraine of item `rond`, so nothing of it can change. Maybe you meant `round`.
          {'change':'CANCEL'} | /contractLine | It is not said which contract lines change. Maybe add `contractLine`, `contract` or `item`.
          {'change':'MOVE','contract':'M','months':1} | /contract | There is no contract line of contract `M`, so nothing of it can change. Maybe you meant `K`.
          {'change':'BUDGET','nation':'DEV','times':2} | /nation | There is no nation `DEV`, so nothing of it can change. Maybe you meant `DEU`.
          {'change':'POLICY'} | /rule | A `POLICY` change has a `rule` or `exerciseOptions`, or both. Maybe add one.
          {'change':'SET','path':'industrialBase/lines/frge/rampLimit','value':1} | /path | The path `industrialBase/lines/frge/rampLimit` leads nowhere: `/industrialBase/lines` has no `frge`. Maybe you meant `forge`.
          {'change':'SET','path':'industrialBase/lines/press/rampLimit','times':2} | /path | The value at `industrialBase/lines/press/rampLimit` (none is stated) is no number, so it has no multiple. Maybe state a value, without * or %.
          """)
  void aChangeThatCannotBeMadeSaysWhyAtItsField(String change, String pointer, String message)
      throws JsonProcessingException {
    CompiledChange compiled = compile(change);
    assertEquals(List.of(), compiled.operations());
    assertEquals(
        List.of(pointer + " " + message),
        compiled.faults().stream().map(f -> f.pointer() + " " + f.message()).toList());
    assertTrue(!compiled.isSound());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {'change':'MAX','line':'press','times':1} | a factor of one
          {'change':'RAMP','line':'press','times':2} | an unlimited ramp stays unlimited
          {'change':'OPENS','line':'forge','month':'2024-03'} | it opens then already
          {'change':'BUDGET','nation':'DEU','shareOfGdp':0.03,'keepHigher':true} | Germany keeps 4 %
          {'change':'MOVE','contractLine':'L1','months':0} | by no month
          """)
  void aChangeThatChangesNothingIsAWarning(String change, String why)
      throws JsonProcessingException {
    CompiledChange compiled = compile(change);
    assertTrue(compiled.isSound(), why);
    assertEquals(
        List.of(
            "The change changes nothing: the model has it so already. Maybe its figures or its"
                + " months are not those that were meant."),
        compiled.faults().stream().map(ChangeFault::message).toList());
  }

  @Test
  void aLineThatIsOutAlreadyIsNotTakenOutTwice() throws JsonProcessingException {
    ObjectMapper json = new ObjectMapper();
    JsonNode document =
        json.readTree(
            DOCUMENT.replace(
                "\"rampLimit\": 0.5",
                "\"rampLimit\": 0.5, \"availability\": [{\"from\": \"2024-02\", \"to\": \"2024-09\", \"share\": 0}]"));
    JsonNode within =
        json.readTree(
            "{\"change\":\"LINE_OUT\",\"line\":\"forge\",\"from\":\"2024-03\",\"to\":\"2024-08\"}");
    assertEquals(List.of(), NamedChanges.compile(within, document).operations());
  }
}

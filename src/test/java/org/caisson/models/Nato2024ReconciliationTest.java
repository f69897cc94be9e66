package org.caisson.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * Adds up the contract set of {@code models/nato-2024} and shows how it reconciles with the "about
 * 10 billion US dollars" that NATO reported in early 2024.
 *
 * <p>NATO's own breakdown of 23 January 2024 is "around 4 billion" for 155 mm, tank ammunition and
 * anti-tank missiles, plus 5.5 billion for Patriot interceptors: 9.5, said as "around 10".
 */
class Nato2024ReconciliationTest {
  private static final Path FOLDER = Path.of("models", "nato-2024");
  private static final Set<String> BASES = Set.of("reported", "derived", "illustrative");

  private final JsonNode model = read("model.json");
  private final JsonNode industrialBase = read("industrial-base.json");
  private final JsonNode contracts = read("contracts.json");
  private final JsonNode nations = read("nations.json");

  @Test
  void theCeilingsOfK1AddUpToItsReported2400MillionEuro() {
    // 155 mm 240,000 x 4,000 + tank rounds 120,000 x 6,000 + missiles 4,800 x 150,000
    // = 960 + 720 + 720 million
    assertAmount("2400000000", sum("K1", "ceiling"));
    assertReported("K1", "ceiling", "2400000000", "EUR");
  }

  @Test
  void theFirmOrdersOfK1AddUpToItsReported1000MillionEuro() {
    // 155 mm 100,000 x 4,000 + tank rounds 50,000 x 6,000 + missiles 2,000 x 150,000
    // = 400 + 300 + 300 million: 42 % of the ceiling
    assertAmount("1000000000", sum("K1", "firm"));
    assertReported("K1", "firm", "1000000000", "EUR");
  }

  @Test
  void theThousandMissilesOfK2AddUpTo5500MillionDollarsAndHalfOfThemAreOptions() {
    // 1,000 x 5.5 million; firm 500 for Germany, options 200 + 150 + 150
    assertAmount("5500000000", sum("K2", "ceiling"));
    assertReported("K2", "ceiling", "5500000000", "USD");
    assertAmount("1000", quantity("K2", "ceiling"));
    assertAmount("500", quantity("K2", "firm"));
    assertAmount("500", quantity("K2", "option"));
  }

  @Test
  void the220ThousandRoundsOfK3AddUpTo1100MillionEuro() {
    // 220,000 x 5,000, fuze included; the three allies that asked first are firm
    assertAmount("1100000000", sum("K3", "ceiling"));
    assertReported("K3", "ceiling", "1100000000", "EUR");
    assertAmount("220000", quantity("K3", "ceiling"));
    assertAmount("550000000", sum("K3", "firm"));
  }

  @Test
  void theContractsBehindTheHeadlineAddUpToAboutTenBillionDollars() {
    // K1 2.4 bn x 1.0824 = 2.597760 bn
    // K3 1.1 bn x 1.0824 = 1.190640 bn   together 3.788400: NATO's "around 4 billion"
    // K2                  = 5.500000 bn
    //                       9.288400 bn  NATO: around 4 + 5.5 = 9.5, said as "around 10 billion"
    BigDecimal land = dollars("K1", "ceiling").add(dollars("K3", "ceiling"));
    BigDecimal all = land.add(dollars("K2", "ceiling"));

    assertAmount("3788400000", land);
    assertAmount("9288400000", all);
    assertTrue(
        all.compareTo(new BigDecimal("9.0e9")) > 0 && all.compareTo(new BigDecimal("10.0e9")) < 0,
        () -> "Ceilings of K1, K2, K3 (" + all + " USD) are not about 10 billion.");
  }

  @Test
  void lessThanHalfOfTheHeadlineIsOrdered() {
    // K1 1.0 bn x 1.0824 + K3 0.55 bn x 1.0824 + K2 500 x 5.5 m = 1.08240 + 0.59532 + 2.75000
    BigDecimal firm = dollars("K1", "firm").add(dollars("K3", "firm")).add(dollars("K2", "firm"));

    assertAmount("4427720000", firm);
  }

  @Test
  void followOnContractsMeetTheirReportedValueToWithinTheirRoundedPrices() {
    assertWithinAPrice("K4", "firm");
    assertWithinAPrice("K6", "firm");
    assertWithinAPrice("DEU-RHM-2023", "ceiling");
    assertWithinAPrice("DEU-155-2024", "firm");
    assertWithinAPrice("RHM-8500", "ceiling");
    assertWithinAPrice("DEU-120", "firm");
    assertWithinAPrice("POL-NAR", "firm");
    assertWithinAPrice("NOR-NAMMO", "firm");
    assertWithinAPrice("GBR-BAE", "firm");
    assertWithinAPrice("ESP-MORTAR", "firm");
    assertWithinAPrice("USA-FY24", "ceiling");
    assertWithinAPrice("USA-STINGER", "firm");
  }

  @Test
  void theCzechLinesFor2024AddUpToThe500ThousandRoundsDeliveredThatYear() {
    BigDecimal rounds =
        lines("CZE-INITIATIVE")
            .filter(line -> !line.get("id").asText().endsWith("-2025"))
            .map(line -> line.get("firm").decimalValue())
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertAmount("500000", rounds);
  }

  @Test
  void everyAllyBuysInAtLeastOneLineThatIsOrdered() {
    Set<String> allies = ids(nations.get("nations"));
    Set<String> buyers = new TreeSet<>();
    each(contracts.get("contractLines"))
        .filter(line -> line.get("firm").asDouble() > 0)
        .forEach(line -> each(line.get("buyers")).forEach(b -> buyers.add(text(b, "nation"))));

    assertEquals(32, allies.size());
    assertEquals(new TreeSet<>(allies), buyers);
  }

  @Test
  void everyDestinationIsUsed() {
    Set<String> destinations = new TreeSet<>();
    each(contracts.get("contractLines")).forEach(l -> destinations.add(text(l, "destination")));

    assertEquals(new TreeSet<>(Set.of("RESTOCK", "UKRAINE", "POOL")), destinations);
  }

  @Test
  void everyRecordSaysWhereItsFiguresComeFrom() {
    List<String> faults = new ArrayList<>();
    each(model.get("rates")).forEach(rate -> requireBasis("rate", rate, faults));
    for (String list : List.of("items", "producers", "sites", "openingStocks", "storageLimits")) {
      each(industrialBase.get(list)).forEach(record -> requireBasis(list, record, faults));
    }
    each(industrialBase.get("lines")).forEach(line -> requireLineBases(line, faults));
    each(industrialBase.get("supplies")).forEach(supply -> requireBases(supply, faults, "steps"));
    each(contracts.get("contracts")).forEach(record -> requireBasis("contract", record, faults));
    each(contracts.get("contractLines")).forEach(line -> requireBasis("line", line, faults));
    each(nations.get("nations"))
        .forEach(n -> requireBases(n, faults, "stockpiles", "donations", "budgets"));
    each(nations.get("ukraineNeeds")).forEach(need -> requireBasis("need", need, faults));

    assertEquals(List.of(), faults);
  }

  @Test
  void everyReferenceLeadsToARecord() {
    Set<String> items = ids(industrialBase.get("items"));
    Set<String> producers = ids(industrialBase.get("producers"));
    Set<String> sites = ids(industrialBase.get("sites"));
    Set<String> headers = ids(contracts.get("contracts"));
    Set<String> allies = ids(nations.get("nations"));
    List<String> dangling = new ArrayList<>();

    each(industrialBase.get("items")).forEach(i -> follow(i.path("bom"), "item", items, dangling));
    follow(industrialBase.get("sites"), "producer", producers, dangling);
    follow(industrialBase.get("sites"), "nation", allies, dangling);
    follow(industrialBase.get("lines"), "site", sites, dangling);
    each(industrialBase.get("lines"))
        .forEach(line -> follow(line.get("products"), "item", items, dangling));
    for (String list : List.of("supplies", "openingStocks", "storageLimits")) {
      follow(industrialBase.get(list), "item", items, dangling);
      follow(industrialBase.get(list), "site", sites, dangling);
    }
    follow(contracts.get("contractLines"), "item", items, dangling);
    follow(contracts.get("contractLines"), "contract", headers, dangling);
    each(contracts.get("contractLines"))
        .forEach(
            line -> {
              follow(line.get("buyers"), "nation", allies, dangling);
              each(line.path("eligibleProducers"))
                  .map(JsonNode::asText)
                  .filter(Predicate.not(producers::contains))
                  .forEach(dangling::add);
            });
    each(nations.get("nations"))
        .forEach(
            nation -> {
              follow(nation.path("stockpiles"), "item", items, dangling);
              follow(nation.path("donations"), "item", items, dangling);
            });
    follow(nations.get("ukraineNeeds"), "item", items, dangling);

    assertEquals(List.of(), dangling);
  }

  @Test
  void nobodyOrdersMoreThanTheFrameworkPermitsOrSchedulesMoreThanIsOrdered() {
    List<String> faults = new ArrayList<>();
    each(contracts.get("contractLines"))
        .forEach(
            line -> {
              double firm = line.get("firm").asDouble();
              double scheduled =
                  each(line.get("schedule")).mapToDouble(e -> e.get("quantity").asDouble()).sum();
              boolean overCeiling =
                  line.has("ceiling")
                      && firm + line.get("option").asDouble() > line.get("ceiling").asDouble();
              boolean overFirm = scheduled > firm - line.get("delivered").asDouble();
              boolean overCalled = line.get("calledOff").asDouble() > firm;
              if (overCeiling || overFirm || overCalled) {
                faults.add(text(line, "id"));
              }
            });

    assertEquals(List.of(), faults);
  }

  @Test
  void theSharesOfEveryLineAddUpToOne() {
    each(contracts.get("contractLines"))
        .forEach(
            line -> {
              BigDecimal total =
                  each(line.get("buyers"))
                      .map(buyer -> buyer.get("share").decimalValue())
                      .reduce(BigDecimal.ZERO, BigDecimal::add);
              assertEquals(0, total.compareTo(BigDecimal.ONE), () -> text(line, "id"));
            });
  }

  @Test
  void aChargeSetTakesThePowderThatThePublicRatiosImply() {
    // 1,200 t -> 500,000 modules -> 95,000 shots: 2.4 kg a module, 5.26 modules a shot, 12.63 kg
    double tonnesPerShot = 1_200.0 / 95_000;
    JsonNode powder = record(industrialBase.get("items"), "charge-set-155").get("bom").get(0);

    assertEquals("propellant-powder", text(powder, "item"));
    assertEquals(tonnesPerShot, powder.get("quantity").asDouble(), 0.000005);
  }

  @Test
  void everyScenarioSaysWhyAndPointsAtWhatItMeansToChange() throws IOException {
    ObjectNode document = (ObjectNode) model.deepCopy();
    document.set("industrialBase", industrialBase);
    document.set("nations", nations.get("nations"));
    List<String> faults = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER.resolve("scenarios"))) {
      for (Path file : files.toList()) {
        JsonNode scenario = read("scenarios/" + file.getFileName());
        requireBasis(file.toString(), scenario, faults);
        each(scenario.path("patch")).forEach(change -> requireTarget(document, change, faults));
      }
    }

    assertEquals(List.of(), faults);
  }

  private static JsonNode read(String file) {
    try {
      return new ObjectMapper()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .readTree(FOLDER.resolve(file).toFile());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Stream<JsonNode> lines(String contract) {
    return each(contracts.get("contractLines"))
        .filter(line -> text(line, "contract").equals(contract));
  }

  /** The money of a contract's lines: a quantity of each, times its unit price. */
  private BigDecimal sum(String contract, String quantity) {
    return lines(contract)
        .filter(line -> line.has(quantity))
        .map(
            line ->
                line.get(quantity)
                    .decimalValue()
                    .multiply(line.get("unitPrice").get("amount").decimalValue()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal quantity(String contract, String quantity) {
    return lines(contract)
        .filter(line -> line.has(quantity))
        .map(line -> line.get(quantity).decimalValue())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal dollars(String contract, String quantity) {
    String currency = text(lines(contract).findFirst().orElseThrow().get("unitPrice"), "currency");
    return sum(contract, quantity).multiply(rate(currency));
  }

  private BigDecimal rate(String currency) {
    return currency.equals(text(model, "currency"))
        ? BigDecimal.ONE
        : each(model.get("rates"))
            .filter(rate -> text(rate, "currency").equals(currency))
            .findFirst()
            .orElseThrow()
            .get("value")
            .decimalValue();
  }

  private void assertReported(String contract, String money, String amount, String currency) {
    JsonNode reported = record(contracts.get("contracts"), contract).get(money);
    assertAmount(amount, reported.get("amount").decimalValue());
    assertEquals(currency, text(reported, "currency"));
    lines(contract)
        .forEach(line -> assertEquals(currency, text(line.get("unitPrice"), "currency")));
  }

  private void assertWithinAPrice(String contract, String money) {
    JsonNode reported = record(contracts.get("contracts"), contract).get(money);
    BigDecimal price =
        lines(contract)
            .map(line -> line.get("unitPrice").get("amount").decimalValue())
            .reduce(BigDecimal.ZERO, BigDecimal::max);
    BigDecimal apart = reported.get("amount").decimalValue().subtract(sum(contract, money)).abs();
    assertTrue(
        apart.compareTo(price) <= 0,
        () -> contract + ": lines and reported " + money + " are " + apart + " apart.");
  }

  private static void assertAmount(String expected, BigDecimal actual) {
    assertEquals(
        new BigDecimal(expected).setScale(2, RoundingMode.UNNECESSARY),
        actual.setScale(2, RoundingMode.UNNECESSARY));
  }

  private static void requireLineBases(JsonNode line, List<String> faults) {
    requireBases(line, faults, "products", "capacitySteps", "availability");
  }

  private static void requireBases(JsonNode record, List<String> faults, String... lists) {
    String name = text(record, "id");
    requireBasis(name, record, faults);
    for (String list : lists) {
      each(record.path(list)).forEach(inner -> requireBasis(name + " " + list, inner, faults));
    }
  }

  private static void requireBasis(String where, JsonNode record, List<String> faults) {
    String basis = record.path("basis").asText();
    String needed = basis.equals("reported") ? "source" : "note";
    if (!BASES.contains(basis) || record.path(needed).asText().isBlank()) {
      faults.add(where + ": " + record);
    }
  }

  /** A test operation must hold; what is replaced, or added to, must be there. */
  private static void requireTarget(JsonNode document, JsonNode change, List<String> faults) {
    JsonPointer path = JsonPointer.compile(text(change, "path"));
    boolean sound =
        switch (text(change, "op")) {
          case "test" -> document.at(path).equals(change.get("value"));
          case "replace" -> !document.at(path).isMissingNode();
          default -> document.at(path.head()).isObject();
        };
    if (!sound) {
      faults.add(change.toString());
    }
  }

  private static void follow(JsonNode list, String field, Set<String> known, List<String> faults) {
    each(list)
        .filter(record -> record.has(field))
        .map(record -> text(record, field))
        .filter(Predicate.not(known::contains))
        .forEach(id -> faults.add(field + " " + id));
  }

  private static JsonNode record(JsonNode list, String id) {
    return each(list).filter(r -> text(r, "id").equals(id)).findFirst().orElseThrow();
  }

  /** The ids of a list, each of which is there only once. */
  private static Set<String> ids(JsonNode list) {
    Set<String> ids = new HashSet<>();
    each(list).forEach(r -> assertTrue(ids.add(text(r, "id")), () -> "Twice: " + text(r, "id")));
    return ids;
  }

  private static Stream<JsonNode> each(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static String text(JsonNode record, String field) {
    return record.get(field).asText();
  }
}

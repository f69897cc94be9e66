package org.caisson.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.util.List;
import org.caisson.domain.contract.BuyerShare;
import org.caisson.domain.contract.Contract;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.horizon.MonthlyQuantity;
import org.caisson.domain.item.Component;
import org.caisson.domain.item.Item;
import org.caisson.domain.item.ItemKind;
import org.caisson.domain.marking.Markings;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.PreviousWork;
import org.caisson.domain.nation.Donation;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.nation.Stockpile;
import org.caisson.domain.nation.UkraineNeed;
import org.caisson.domain.plant.Availability;
import org.caisson.domain.plant.CapacityStep;
import org.caisson.domain.plant.IndustrialBase;
import org.caisson.domain.plant.LeadTimes;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;
import org.caisson.domain.plant.OpeningStock;
import org.caisson.domain.plant.ProcessStep;
import org.caisson.domain.plant.Producer;
import org.caisson.domain.plant.Region;
import org.caisson.domain.plant.Site;
import org.caisson.domain.plant.StorageLimit;
import org.caisson.domain.plant.Supply;
import org.caisson.domain.plant.SupplyStep;
import org.caisson.domain.plant.TempoSegment;

/**
 * Maps a planning model from its one-document form to the records of the domain, and puts the
 * documented defaults in the place of what is left out.
 */
final class ModelBinder {
  private ModelBinder() {}

  /** The model of a document, with stand-ins for whatever is unreadable in it. */
  static PlanningModel bind(JsonNode document) {
    Fields model = new Fields(document);
    return new PlanningModel(
        model.text("name"),
        horizon(model.record("horizon")),
        model.text("currency"),
        model.list("rates", MoneyBinder::rate),
        Markings.highest(PartMarkings.of(document).values()),
        PolicyBinder.policy(model.record("policy")),
        PolicyBinder.stages(document.path("stages")),
        industrialBase(model.record("industrialBase")),
        model.list("contracts", ModelBinder::contract),
        model.list("contractLines", ModelBinder::contractLine),
        model.list("nations", ModelBinder::nation),
        model.list("ukraineNeeds", ModelBinder::need),
        model.flag("chargeEndStock", true),
        MoneyBinder.pledge(model),
        model.list("previousPlan", ModelBinder::previousWork));
  }

  private static Horizon horizon(Fields horizon) {
    return new Horizon(horizon.month("start"), horizon.integer("months"));
  }

  private static IndustrialBase industrialBase(Fields base) {
    return new IndustrialBase(
        base.list("items", ModelBinder::item),
        base.list("producers", p -> new Producer(p.text("id"), p.text("name"), p.provenance())),
        base.list("sites", ModelBinder::site),
        base.list("lines", ModelBinder::line),
        base.list("supplies", ModelBinder::supply),
        base.list("openingStocks", ModelBinder::openingStock),
        base.list("storageLimits", ModelBinder::storageLimit),
        base.list("workforces", WorkforceBinder::workforce),
        base.list("hiringLimits", WorkforceBinder::hiringLimit),
        base.list("expansions", ExpansionBinder::expansion),
        base.list("expansionFunds", ExpansionBinder::fund),
        base.list("lanes", MaterialBinder::lane),
        base.list("sourcingShares", MaterialBinder::sourcingShare),
        base.list("closingStocks", MaterialBinder::closingStock));
  }

  private static Item item(Fields item) {
    return new Item(
        item.text("id"),
        item.text("name"),
        item.constant("kind", ItemKind.class),
        item.text("unit"),
        item.list("bom", c -> new Component(c.text("item"), c.number("quantity"))),
        item.optionalMoney("holdingCost"),
        item.optionalInteger("shelfLifeMonths"),
        item.provenance());
  }

  private static Site site(Fields site) {
    return new Site(
        site.text("id"),
        site.text("name"),
        site.text("producer"),
        site.optionalText("nation"),
        site.constant("region", Region.class),
        site.provenance());
  }

  private static Line line(Fields line) {
    return new Line(
        line.text("id"),
        line.text("name"),
        line.text("site"),
        line.constant("step", ProcessStep.class),
        line.list("products", ModelBinder::product),
        line.number("currentTempo", 0),
        line.optionalNumber("rampLimit"),
        line.flag("keepWarm", false),
        line.optionalMonth("opens"),
        line.optionalMonth("closes"),
        line.list("capacitySteps", ModelBinder::capacityStep),
        line.list("availability", ModelBinder::availability),
        line.list("tempoSegments", ModelBinder::tempoSegment),
        line.optionalMoney("belowMsrCost"),
        line.flag("built", true),
        ExpansionBinder.cold(line),
        line.provenance());
  }

  private static LineProduct product(Fields product) {
    return new LineProduct(
        product.text("item"),
        product.number("msr", 0),
        product.number("rate185"),
        product.number("max"),
        product.number("yield", 1),
        product.integer("throughputMonths"),
        leadTimes(product.record("leadTimes")),
        product.optionalMoney("unitCost"),
        product.list("labour", WorkforceBinder::labour),
        product.provenance());
  }

  private static LeadTimes leadTimes(Fields times) {
    return new LeadTimes(
        times.integer("administrative"),
        times.integer("productionInitial"),
        times.integer("productionReorder"));
  }

  private static CapacityStep capacityStep(Fields step) {
    return new CapacityStep(
        step.month("month"),
        step.optionalText("item"),
        step.optionalNumber("rate185"),
        step.optionalNumber("max"),
        step.optionalNumber("msr"),
        step.provenance());
  }

  private static TempoSegment tempoSegment(Fields segment) {
    return new TempoSegment(
        segment.text("name"),
        segment.optionalNumber("width"),
        segment.optionalMoney("premium"),
        segment.provenance());
  }

  private static Availability availability(Fields span) {
    return new Availability(from(span), to(span), span.number("share"), span.provenance());
  }

  /** The first month of a span; when it is unreadable, the last one. */
  static YearMonth from(Fields span) {
    return span.month("from", span.month("to"));
  }

  /** The last month of a span, which is the first when it is left out. */
  static YearMonth to(Fields span) {
    return span.month("to", from(span));
  }

  private static Supply supply(Fields supply) {
    return new Supply(
        supply.text("id"),
        supply.text("name"),
        supply.text("item"),
        supply.optionalText("site"),
        supply.number("perMonth"),
        supply.list(
            "steps",
            step ->
                new SupplyStep(step.month("month"), step.number("perMonth"), step.provenance())),
        supply.integer("leadTimeMonths"),
        supply.optionalMoney("unitPrice"),
        supply.provenance());
  }

  private static OpeningStock openingStock(Fields stock) {
    return new OpeningStock(
        stock.text("item"),
        stock.text("site"),
        stock.number("quantity"),
        stock.integer("ageMonths"),
        stock.provenance());
  }

  private static StorageLimit storageLimit(Fields limit) {
    return new StorageLimit(
        limit.text("item"), limit.text("site"), limit.number("capacity"), limit.provenance());
  }

  private static Contract contract(Fields contract) {
    return new Contract(
        contract.text("id"),
        contract.text("name"),
        contract.optionalText("agency"),
        contract.optionalText("supplier"),
        contract.optionalDate("signed"),
        contract.optionalMoney("ceiling"),
        contract.optionalMoney("firm"),
        contract.provenance());
  }

  private static ContractLine contractLine(Fields line) {
    return new ContractLine(
        line.text("id"),
        line.text("contract"),
        line.text("item"),
        buyers(line),
        line.constant("destination", Destination.class),
        line.integer("priority"),
        line.optionalNumber("ceiling"),
        line.number("firm"),
        line.number("option", 0),
        line.number("calledOff", 0),
        line.number("delivered", 0),
        line.optionalDate("optionExpiry"),
        line.optionalMoney("unitPrice"),
        line.optionalDate("awarded"),
        line.optionalDate("decided"),
        line.optionalMonth("earliest"),
        line.flag("earlyDelivery", true),
        line.list("schedule", ModelBinder::monthly),
        line.texts("eligibleProducers"),
        TermsBinder.terms(line),
        MoneyBinder.payments(line),
        line.optionalText("deliverAt"),
        line.provenance());
  }

  /** The buyers of a line, rounding evened out; when no share is given they have equal ones. */
  private static List<BuyerShare> buyers(Fields line) {
    List<Fields> buyers = line.list("buyers", buyer -> buyer);
    boolean shared = buyers.stream().anyMatch(buyer -> buyer.has("share"));
    double equal = 1.0 / buyers.size();
    return BuyerShare.withoutRounding(
        buyers.stream()
            .map(b -> new BuyerShare(b.text("nation"), shared ? b.number("share") : equal))
            .toList());
  }

  private static MonthlyQuantity monthly(Fields entry) {
    return new MonthlyQuantity(from(entry), to(entry), entry.number("quantity"));
  }

  private static Nation nation(Fields nation) {
    return new Nation(
        nation.text("id"),
        nation.text("name"),
        nation.constant("region", Region.class),
        nation.list("stockpiles", ModelBinder::stockpile),
        nation.list("donations", d -> new Donation(d.text("item"), monthly(d), d.provenance())),
        nation.list("budgets", MoneyBinder::budget),
        MoneyBinder.fiscalYearStart(nation),
        nation.list("gdp", MoneyBinder::grossProduct),
        MoneyBinder.pledge(nation),
        nation.list("aidPackages", MoneyBinder::aidPackage),
        nation.provenance());
  }

  private static Stockpile stockpile(Fields stockpile) {
    return new Stockpile(
        stockpile.text("item"),
        stockpile.number("opening"),
        stockpile.number("objective", 0),
        stockpile.number("floor", 0),
        stockpile.number("ownUse", 0),
        RequirementBinder.softUnlessStated(stockpile, "floorRequirement"),
        stockpile.provenance());
  }

  private static PreviousWork previousWork(Fields work) {
    return new PreviousWork(
        work.text("line"), work.text("item"), work.month("month"), work.number("quantity"));
  }

  private static UkraineNeed need(Fields need) {
    return new UkraineNeed(
        need.text("item"),
        from(need),
        to(need),
        need.number("perMonth"),
        RequirementBinder.softUnlessStated(need, "requirement"),
        need.provenance());
  }
}

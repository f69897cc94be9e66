package org.caisson.domain.validation;

import java.time.YearMonth;
import org.caisson.domain.contract.Contract;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.horizon.MonthlyQuantity;
import org.caisson.domain.item.Item;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.PreviousWork;
import org.caisson.domain.model.StagePlan;
import org.caisson.domain.money.ExchangeRate;
import org.caisson.domain.money.Money;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.nation.Stockpile;
import org.caisson.domain.nation.UkraineNeed;
import org.caisson.domain.plant.CapacityStep;
import org.caisson.domain.plant.IndustrialBase;
import org.caisson.domain.plant.LeadTimes;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;
import org.caisson.domain.plant.OpeningStock;
import org.caisson.domain.plant.Site;
import org.caisson.domain.plant.StorageLimit;
import org.caisson.domain.plant.Supply;
import org.jspecify.annotations.Nullable;

/**
 * Walks a whole model, in the order of its document, and shows every id, reference, figure, month,
 * currency and provenance together with where it stands. It is the one list of what a model holds.
 */
final class ModelTour {
  private final ModelVisitor visitor;
  private final MoneyTour money;

  private ModelTour(ModelVisitor visitor) {
    this.visitor = visitor;
    money = new MoneyTour(visitor);
  }

  static void of(PlanningModel model, ModelVisitor visitor) {
    new ModelTour(visitor).model(model);
  }

  private void model(PlanningModel model) {
    Pointer root = Pointer.ROOT;
    number(Limit.HORIZON, root.at("horizon"), "months", model.horizon().months());
    visitor.currency(root.at("currency"), model.currency());
    root.each("rates", model.rates(), this::rate);
    Pointer policy = root.at("policy");
    model.policy().ukraineShare().ifPresent(x -> number(Limit.SHARE, policy, "ukraineShare", x));
    model.policy().ukraineWeight().ifPresent(x -> number(Limit.WEIGHT, policy, "ukraineWeight", x));
    model.policy().restockWeight().ifPresent(x -> number(Limit.WEIGHT, policy, "restockWeight", x));
    root.each("stages", model.stages(), this::stage);
    industrialBase(root.at("industrialBase"), model.industrialBase());
    root.each("contracts", model.contracts(), this::contract);
    root.each("contractLines", model.contractLines(), this::contractLine);
    root.each("nations", model.nations(), this::nation);
    root.each("ukraineNeeds", model.ukraineNeeds(), this::need);
    root.each("previousPlan", model.previousPlan(), this::previousWork);
    money.model(root, model);
  }

  private void rate(Pointer at, ExchangeRate rate) {
    visitor.currency(at.at("currency"), rate.currency());
    number(Limit.EXCHANGE_RATE, at, "value", rate.value());
    visitor.provenance(at, rate.provenance());
  }

  private void stage(Pointer at, StagePlan stage) {
    priority(at, stage.priority());
    at.each(
        "weighted",
        stage.weighted(),
        (p, term) -> {
          priority(p, term.priority());
          number(Limit.WEIGHT, p, "weight", term.weight());
        });
    optional(Limit.TOLERANCE, at, "tolerance", stage.tolerance());
  }

  private void priority(Pointer at, @Nullable Integer priority) {
    if (priority != null) {
      number(Limit.PRIORITY, at, "priority", priority);
    }
  }

  private void industrialBase(Pointer at, IndustrialBase base) {
    at.each("items", base.items(), this::item);
    at.each("producers", base.producers(), (p, x) -> id(Kind.PRODUCER, p, x.id()));
    at.each("producers", base.producers(), (p, x) -> visitor.provenance(p, x.provenance()));
    at.each("sites", base.sites(), this::site);
    at.each("lines", base.lines(), this::line);
    at.each("supplies", base.supplies(), this::supply);
    at.each("openingStocks", base.openingStocks(), this::openingStock);
    at.each("storageLimits", base.storageLimits(), this::storageLimit);
    new WorkforceTour(visitor).people(at, base);
    new ExpansionTour(visitor).options(at, base);
    new MaterialTour(visitor).base(at, base);
  }

  private void item(Pointer at, Item item) {
    id(Kind.ITEM, at, item.id());
    at.each(
        "bom",
        item.bom(),
        (p, component) -> {
          reference(Kind.ITEM, p, "item", component.item());
          number(Limit.BOM_QUANTITY, p, "quantity", component.quantity());
        });
    money(at, "holdingCost", item.holdingCost());
    if (item.shelfLifeMonths() != null) {
      number(Limit.LEAD_TIME, at, "shelfLifeMonths", item.shelfLifeMonths());
    }
    visitor.provenance(at, item.provenance());
  }

  private void site(Pointer at, Site site) {
    id(Kind.SITE, at, site.id());
    reference(Kind.PRODUCER, at, "producer", site.producer());
    visitor.provenance(at, site.provenance());
  }

  private void line(Pointer at, Line line) {
    id(Kind.LINE, at, line.id());
    reference(Kind.SITE, at, "site", line.site());
    at.each("products", line.products(), this::product);
    number(Limit.TEMPO, at, "currentTempo", line.currentTempo());
    optional(Limit.TEMPO, at, "rampLimit", line.rampLimit());
    at.each("capacitySteps", line.capacitySteps(), this::capacityStep);
    at.each(
        "availability",
        line.availability(),
        (p, span) -> {
          span("The availability", p, span.from(), span.to());
          number(Limit.SHARE, p, "share", span.share());
          visitor.provenance(p, span.provenance());
        });
    at.each(
        "tempoSegments",
        line.tempoSegments(),
        (p, segment) -> {
          optional(Limit.TEMPO, p, "width", segment.width());
          money(p, "premium", segment.premium());
          visitor.provenance(p, segment.provenance());
        });
    money(at, "belowMsrCost", line.belowMsrCost());
    new ExpansionTour(visitor).cold(at, line.cold());
    visitor.provenance(at, line.provenance());
  }

  private void product(Pointer at, LineProduct product) {
    reference(Kind.ITEM, at, "item", product.item());
    number(Limit.RATE, at, "msr", product.msr());
    number(Limit.RATE_185, at, "rate185", product.rate185());
    number(Limit.RATE, at, "max", product.max());
    number(Limit.SHARE_ABOVE_ZERO, at, "yield", product.yield());
    number(Limit.LEAD_TIME, at, "throughputMonths", product.throughputMonths());
    leadTimes(at.at("leadTimes"), product.leadTimes());
    money(at, "unitCost", product.unitCost());
    new WorkforceTour(visitor).labour(at, product.labour());
    visitor.provenance(at, product.provenance());
  }

  private void leadTimes(Pointer at, LeadTimes times) {
    number(Limit.LEAD_TIME, at, "administrative", times.administrative());
    number(Limit.LEAD_TIME, at, "productionInitial", times.productionInitial());
    number(Limit.LEAD_TIME, at, "productionReorder", times.productionReorder());
  }

  private void capacityStep(Pointer at, CapacityStep step) {
    visitor.month("The capacity step", at.at("month"), step.month());
    if (step.item() != null) {
      reference(Kind.ITEM, at, "item", step.item());
    }
    optional(Limit.RATE_185, at, "rate185", step.rate185());
    optional(Limit.RATE, at, "max", step.max());
    optional(Limit.RATE, at, "msr", step.msr());
    visitor.provenance(at, step.provenance());
  }

  private void supply(Pointer at, Supply supply) {
    id(Kind.SUPPLY, at, supply.id());
    reference(Kind.ITEM, at, "item", supply.item());
    if (supply.site() != null) {
      reference(Kind.SITE, at, "site", supply.site());
    }
    number(Limit.RATE, at, "perMonth", supply.perMonth());
    at.each(
        "steps",
        supply.steps(),
        (p, step) -> {
          visitor.month("The supply step", p.at("month"), step.month());
          number(Limit.RATE, p, "perMonth", step.perMonth());
          visitor.provenance(p, step.provenance());
        });
    number(Limit.LEAD_TIME, at, "leadTimeMonths", supply.leadTimeMonths());
    money(at, "unitPrice", supply.unitPrice());
    visitor.provenance(at, supply.provenance());
  }

  private void openingStock(Pointer at, OpeningStock stock) {
    reference(Kind.ITEM, at, "item", stock.item());
    reference(Kind.SITE, at, "site", stock.site());
    number(Limit.QUANTITY, at, "quantity", stock.quantity());
    number(Limit.LEAD_TIME, at, "ageMonths", stock.ageMonths());
    visitor.provenance(at, stock.provenance());
  }

  private void storageLimit(Pointer at, StorageLimit limit) {
    reference(Kind.ITEM, at, "item", limit.item());
    reference(Kind.SITE, at, "site", limit.site());
    number(Limit.QUANTITY, at, "capacity", limit.capacity());
    visitor.provenance(at, limit.provenance());
  }

  private void contract(Pointer at, Contract contract) {
    id(Kind.CONTRACT, at, contract.id());
    money(at, "ceiling", contract.ceiling());
    money(at, "firm", contract.firm());
    visitor.provenance(at, contract.provenance());
  }

  private void contractLine(Pointer at, ContractLine line) {
    id(Kind.CONTRACT_LINE, at, line.id());
    reference(Kind.CONTRACT, at, "contract", line.contract());
    reference(Kind.ITEM, at, "item", line.item());
    at.each(
        "buyers",
        line.buyers(),
        (p, buyer) -> {
          reference(Kind.NATION, p, "nation", buyer.nation());
          number(Limit.SHARE_ABOVE_ZERO, p, "share", buyer.share());
        });
    number(Limit.PRIORITY, at, "priority", line.priority());
    optional(Limit.QUANTITY, at, "ceiling", line.ceiling());
    number(Limit.QUANTITY, at, "firm", line.firm());
    number(Limit.QUANTITY, at, "option", line.option());
    number(Limit.QUANTITY, at, "calledOff", line.calledOff());
    number(Limit.QUANTITY, at, "delivered", line.delivered());
    money(at, "unitPrice", line.unitPrice());
    at.each("schedule", line.schedule(), (p, x) -> monthly("The delivery", p, x));
    at.each(
        "eligibleProducers",
        line.eligibleProducers(),
        (p, id) -> visitor.reference(Kind.PRODUCER, p, id));
    money(at, "latePenalty", line.terms().latePenalty());
    money(at, "undeliveredPenalty", line.terms().undeliveredPenalty());
    money.payments(at, line);
    if (line.deliverAt() != null) {
      reference(Kind.SITE, at, "deliverAt", line.deliverAt());
    }
    visitor.provenance(at, line.provenance());
  }

  private void nation(Pointer at, Nation nation) {
    id(Kind.NATION, at, nation.id());
    at.each("stockpiles", nation.stockpiles(), this::stockpile);
    at.each(
        "donations",
        nation.donations(),
        (p, donation) -> {
          reference(Kind.ITEM, p, "item", donation.item());
          monthly("The donation", p, donation.schedule());
          visitor.provenance(p, donation.provenance());
        });
    at.each(
        "budgets",
        nation.budgets(),
        (p, budget) -> {
          number(Limit.YEAR, p, "year", budget.year());
          money(p, "amount", budget.amount());
          visitor.provenance(p, budget.provenance());
        });
    money.nation(at, nation);
    visitor.provenance(at, nation.provenance());
  }

  private void stockpile(Pointer at, Stockpile stockpile) {
    reference(Kind.ITEM, at, "item", stockpile.item());
    number(Limit.QUANTITY, at, "opening", stockpile.opening());
    number(Limit.QUANTITY, at, "objective", stockpile.objective());
    number(Limit.QUANTITY, at, "floor", stockpile.floor());
    number(Limit.RATE, at, "ownUse", stockpile.ownUse());
    visitor.provenance(at, stockpile.provenance());
  }

  private void previousWork(Pointer at, PreviousWork work) {
    reference(Kind.LINE, at, "line", work.line());
    reference(Kind.ITEM, at, "item", work.item());
    visitor.month("The previous plan's work", at.at("month"), work.month());
    number(Limit.QUANTITY, at, "quantity", work.quantity());
  }

  private void need(Pointer at, UkraineNeed need) {
    reference(Kind.ITEM, at, "item", need.item());
    span("The need", at, need.from(), need.to());
    number(Limit.RATE, at, "perMonth", need.perMonth());
    visitor.provenance(at, need.provenance());
  }

  private void monthly(String thing, Pointer at, MonthlyQuantity quantity) {
    span(thing, at, quantity.from(), quantity.to());
    number(Limit.QUANTITY, at, "quantity", quantity.quantity());
  }

  private void span(String thing, Pointer at, YearMonth from, YearMonth to) {
    visitor.month(thing, at.at("from"), from);
    if (!to.equals(from)) {
      visitor.month(thing, at.at("to"), to);
    }
    visitor.span(thing, at, from, to);
  }

  private void money(Pointer record, String name, @Nullable Money money) {
    if (money != null) {
      number(Limit.MONEY, record.at(name), "amount", money.amount());
      visitor.currency(record.at(name).at("currency"), money.currency());
    }
  }

  private void id(Kind kind, Pointer record, String id) {
    visitor.id(kind, record.at("id"), id);
  }

  private void reference(Kind kind, Pointer record, String name, String id) {
    visitor.reference(kind, record.at(name), id);
  }

  private void optional(Limit limit, Pointer record, String name, @Nullable Double value) {
    if (value != null) {
      number(limit, record, name, value);
    }
  }

  private void number(Limit limit, Pointer record, String name, double value) {
    visitor.number(limit, record.at(name), name, value);
  }
}

package org.caisson.formulation.index;

import java.util.List;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.item.Item;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.Currencies;
import org.caisson.domain.money.Money;
import org.caisson.domain.plant.Site;
import org.jspecify.annotations.Nullable;

/**
 * What exists in a planning model, numbered from zero in the order of the model. Everything the
 * constraint families say, they say in these numbers.
 *
 * @param model the model
 * @param currencies its exchange rates
 * @param lines its lines with their capacity
 * @param segments the parts of the lines' tempo, line by line, cheapest first
 * @param products what the lines make, line by line
 * @param nodes where stock is held
 * @param supplies what can be bought
 * @param pools stocks that serve the same demand
 * @param draws the choices within pools of several stocks
 * @param consumers for each item, the products that consume it, each with the pool it draws on
 * @param orders its contract lines
 * @param stockpiles the nations' stockpiles
 * @param pledges what is pledged from them
 * @param needs what Ukraine needs
 * @param budgets what nations can pay
 * @param expansions the capacity that can be bought
 * @param people who works, and what limits hiring
 * @param options what may be ordered besides
 * @param money what contract lines cost, and aid packages
 * @param material what moves, divides and closes the stocks of sites
 */
public record PlanIndex(
    PlanningModel model,
    Currencies currencies,
    List<IndexedLine> lines,
    List<IndexedSegment> segments,
    List<IndexedProduct> products,
    List<StockNode> nodes,
    List<IndexedSupply> supplies,
    List<Pool> pools,
    List<Draw> draws,
    List<List<Consumption>> consumers,
    List<Order> orders,
    List<IndexedStockpile> stockpiles,
    List<Pledge> pledges,
    List<Need> needs,
    List<BudgetYear> budgets,
    PeopleIndex people,
    OptionIndex options,
    MoneyIndex money,
    ExpansionIndex expansions,
    MaterialIndex material) {

  /**
   * Numbers a model.
   *
   * @throws RuntimeException of some kind when the model has errors; it must have been validated
   */
  public static PlanIndex of(PlanningModel model) {
    return new PlanIndexer(model).index();
  }

  /** The months that are planned. */
  public Horizon horizon() {
    return model.horizon();
  }

  /** How many months are planned. */
  public int months() {
    return model.horizon().months();
  }

  /** The item of an index. */
  public Item item(int item) {
    return model.industrialBase().items().get(item);
  }

  /** The site of an index, null for {@link StockNode#OPEN}. */
  public @Nullable Site site(int site) {
    return site == StockNode.OPEN ? null : model.industrialBase().sites().get(site);
  }

  /** Whether a contract line can be delivered in month {@code t}, firm or exercised units. */
  public boolean canDeliver(int order, int t) {
    return orders.get(order).open(t) || options.open(order, t);
  }

  /** What people call a stock: its item and its site. */
  public String nodeName(int node) {
    StockNode stock = nodes.get(node);
    Site site = site(stock.site());
    return item(stock.item()).id() + "_at_" + (site == null ? "any_site" : site.id());
  }

  /** An amount in the currency of account at the rate of a month, zero when there is none. */
  public double amount(@Nullable Money money, int t) {
    return money == null ? 0 : currencies.inAccount(money, horizon().month(t));
  }
}

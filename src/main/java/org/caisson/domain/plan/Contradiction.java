package org.caisson.domain.plan;

import java.util.List;

/**
 * Why there is no plan: inputs that cannot all hold, and what would make them.
 *
 * @param inputs a set of inputs that cannot all hold, while everything else that is stated is
 *     looked away from but facts: recipes, lead times, dates, opening stocks. Proven by the
 *     certified optimum of a program that measures what is missing; where whole numbers take part,
 *     by the bound of the search for it
 * @param smallest whether no input can be left out of the set: without any one of them, the others
 *     can all hold, and each of these was solved. False when time ran out before
 * @param waysOut what would make all inputs of the model hold, not only those of the set
 */
public record Contradiction(List<ConflictingInput> inputs, boolean smallest, List<WayOut> waysOut) {

  /**
   * The code of the issue that says the same in a sentence, for readers of issues alone; who shows
   * the contradiction itself leaves it out.
   */
  public static final String ISSUE = "plan.CONTRADICTORY";
}

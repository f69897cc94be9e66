package org.caisson.formulation.index;

import java.util.List;
import org.caisson.domain.plant.SourcingShare;

/**
 * A share of a source in what is made and bought of an item.
 *
 * @param share the share
 * @param from the index of the first month in which it is kept
 * @param to the index of the last, before {@code from} when there is none
 * @param own the source
 * @param all everything that the item comes from, the source included
 */
public record IndexedShare(SourcingShare share, int from, int to, Sources own, Sources all) {

  /**
   * Where an item comes from.
   *
   * @param products the indices of products
   * @param supplies the indices of supplies
   */
  public record Sources(List<Integer> products, List<Integer> supplies) {}
}

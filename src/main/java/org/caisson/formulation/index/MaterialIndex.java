package org.caisson.formulation.index;

import java.util.List;

/**
 * What moves, divides and closes the stocks of sites, numbered from zero in the order of the model.
 *
 * @param closings what stocks must hold when the horizon ends; those that are ignored are left out
 * @param lanes ways to move items between sites
 * @param perishables the stocks of items that have a shelf life
 * @param building what the building of expansion options consumes
 * @param shares shares of sources in what is made and bought
 */
public record MaterialIndex(
    List<IndexedClosing> closings,
    List<IndexedLane> lanes,
    List<Perishable> perishables,
    List<BuildingDraw> building,
    List<IndexedShare> shares) {}

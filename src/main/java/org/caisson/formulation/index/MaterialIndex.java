package org.caisson.formulation.index;

import java.util.List;

/**
 * What moves, divides and closes the stocks of sites, numbered from zero in the order of the model.
 *
 * @param closings what stocks must hold when the horizon ends; those that are ignored are left out
 */
public record MaterialIndex(List<IndexedClosing> closings) {}

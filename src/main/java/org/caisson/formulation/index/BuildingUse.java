package org.caisson.formulation.index;

/**
 * What the building of an expansion option uses of something.
 *
 * @param expansion the number of the option
 * @param quantity units, or hours of people, for a copy over the whole of its building
 */
public record BuildingUse(int expansion, double quantity) {}

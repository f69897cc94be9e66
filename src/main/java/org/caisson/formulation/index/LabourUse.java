package org.caisson.formulation.index;

/**
 * A product that needs hours of a workforce.
 *
 * @param product the index of the product
 * @param hours hours of productive people per unit started
 */
public record LabourUse(int product, double hours) {}

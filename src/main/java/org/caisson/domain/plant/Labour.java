package org.caisson.domain.plant;

/**
 * The people that work on a product, or on the building of an expansion option, needs.
 *
 * @param workforce the id of the workforce
 * @param hours hours of productive people per unit started (for an expansion option: per copy, over
 *     the whole of its building), above zero
 */
public record Labour(String workforce, double hours) {}

package org.caisson.domain.item;

/**
 * One entry of a bill of materials.
 *
 * @param item the id of the item that is consumed
 * @param quantity units of it per unit of the parent put into production, above zero
 */
public record Component(String item, double quantity) {}

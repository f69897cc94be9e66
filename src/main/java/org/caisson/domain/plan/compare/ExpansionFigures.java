package org.caisson.domain.plan.compare;

/**
 * What is bought of an expansion option.
 *
 * @param expansion the id of the option
 * @param copies copies that are ordered
 * @param cost money, in the currency of account
 */
public record ExpansionFigures(String expansion, Figures copies, Figures cost) {}

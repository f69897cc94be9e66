package org.caisson.domain.nation;

import org.caisson.domain.provenance.Provenance;

/**
 * A share of gross domestic product that is pledged for defence, and what of it is spent on what
 * contract lines buy.
 *
 * @param shareOfGdp defence spending as a share of gross domestic product, 0 to 1
 * @param munitionsShare the share of defence spending that pays contract lines, 0 to 1
 * @param provenance where the figures come from
 */
public record Pledge(double shareOfGdp, double munitionsShare, Provenance provenance) {}

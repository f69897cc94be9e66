package org.caisson.domain.contract;

/**
 * A nation's part in a contract line: it pays this share and, where the line restocks, receives it.
 *
 * @param nation the id of the nation
 * @param share above 0 and at most 1; the shares of a line add up to 1
 */
public record BuyerShare(String nation, double share) {}

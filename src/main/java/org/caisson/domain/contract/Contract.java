package org.caisson.domain.contract;

import java.time.LocalDate;
import org.caisson.domain.money.Money;
import org.caisson.domain.provenance.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * The agreement that contract lines belong to, with what was reported of it as a whole. Its money
 * is for reconciliation; only contract lines are planned.
 *
 * @param id unique among contracts
 * @param name what people call it
 * @param agency who buys on behalf of the nations, absent when they buy themselves
 * @param supplier who was reported to supply, in words
 * @param signed the date it was signed or announced
 * @param ceiling the most that may be ordered under it; absent when not reported
 * @param firm what was reported as ordered; absent when not reported
 * @param provenance where the figures come from
 */
public record Contract(
    String id,
    String name,
    @Nullable String agency,
    @Nullable String supplier,
    @Nullable LocalDate signed,
    @Nullable Money ceiling,
    @Nullable Money firm,
    Provenance provenance) {}

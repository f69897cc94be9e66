package org.caisson.api;

import java.util.List;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.export.PegRow;
import org.caisson.export.PegRows;

/** Chooses rows of the pegging, back from deliveries or forward from sources. */
record PegQuery(RowQuery query) {

  /** The rows wanted; only deliveries of the contract lines wanted are followed back. */
  List<PegRow> rows(ProductionPlan plan) {
    return PegRows.of(plan, line -> query.wants("contractLine", line))
        .filter(row -> query.wants("item", row.item()))
        .filter(row -> query.wantsMonth(row.month()))
        .filter(row -> query.wants("level", Integer.toString(row.level())))
        .filter(row -> query.wants("line", row.kind().equals("LINE") ? row.source() : null))
        .filter(row -> query.wants("supply", row.kind().equals("SUPPLY") ? row.source() : null))
        .filter(row -> query.wants("sourceItem", row.sourceItem()))
        .filter(row -> query.wants("sourceMonth", row.sourceMonth()))
        .toList();
  }
}

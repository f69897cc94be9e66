package org.caisson.domain.plan.compare;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caisson.domain.plan.ContractLineStatus;
import org.caisson.domain.plan.ProductionPlan;

/** Contract lines that are late by another measure. */
final class LatenessComparison {
  private final Sides.Looked<LineDelay> delays;
  private final Sides.Looked<ContractLineStatus> lines;

  LatenessComparison(Sides sides) {
    delays = sides.look(LatenessComparison::delays);
    lines = sides.look(LatenessComparison::lines);
  }

  private static Map<String, ContractLineStatus> lines(ProductionPlan plan) {
    Map<String, ContractLineStatus> byId = new LinkedHashMap<>();
    plan.contracts().lines().forEach(line -> byId.put(line.contractLine(), line));
    return byId;
  }

  private static Map<String, LineDelay> delays(ProductionPlan plan) {
    Map<String, LineDelay> byId = new LinkedHashMap<>();
    plan.contracts().lines().forEach(line -> byId.put(line.contractLine(), LineDelay.ON_TIME));
    plan.lateness().forEach(late -> byId.put(late.contractLine(), LineDelay.of(late)));
    return byId;
  }

  List<LineMove> moves() {
    return delays.keys().stream()
        .map(this::move)
        .filter(LatenessComparison::isDifferent)
        .sorted(
            Comparator.comparingDouble((LineMove move) -> move.unitMonths().largest())
                .reversed()
                .thenComparing(LineMove::contractLine))
        .toList();
  }

  private LineMove move(String line) {
    LineDelay base = delays.base().getOrDefault(line, LineDelay.NOT_ORDERED);
    String item = lines.keys().contains(line) ? lines.any(line).item() : "";
    return new LineMove(line, item, base, delays.others(line, LineDelay.NOT_ORDERED));
  }

  private static boolean isDifferent(LineMove move) {
    boolean cancelled =
        Stream.concat(Stream.of(move.base()), move.others().stream())
                .map(LineDelay::ordered)
                .distinct()
                .count()
            > 1;
    return cancelled || move.unitMonths().differ(Rounding.UNITS);
  }
}

package org.caisson.export.summary;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caisson.domain.plan.DonorShare;

/** Who carries which share of the deliveries to Ukraine. */
final class DonorSection implements Section {
  private static final int NATION = 16;
  private static final int CELL = 15;
  private static final int MOST_ITEMS = 4;

  @Override
  public void write(Subject subject, Page page) {
    Map<String, Map<String, DonorShare>> donors = byNation(subject.plan().donors());
    if (donors.isEmpty()) {
      return;
    }
    page.heading("WHO GIVES TO UKRAINE", "units paid or given; share of all that Ukraine gets");
    List<String> items =
        subject.plan().donors().stream()
            .map(DonorShare::item)
            .distinct()
            .limit(MOST_ITEMS)
            .toList();
    page.line(headings(items, subject));
    donors.entrySet().stream()
        .sorted(Comparator.comparingDouble(entry -> -valueShare(entry.getValue())))
        .forEach(
            entry ->
                page.line(row(subject.names().nation(entry.getKey()), entry.getValue(), items)));
  }

  private static Map<String, Map<String, DonorShare>> byNation(List<DonorShare> shares) {
    Map<String, Map<String, DonorShare>> donors = new LinkedHashMap<>();
    for (DonorShare share : shares) {
      donors
          .computeIfAbsent(share.nation(), nation -> new LinkedHashMap<>())
          .put(share.item(), share);
    }
    return donors;
  }

  private static double valueShare(Map<String, DonorShare> ofNation) {
    return ofNation.values().stream().mapToDouble(DonorShare::valueShare).sum();
  }

  private static String headings(List<String> items, Subject subject) {
    StringBuilder row = new StringBuilder("  " + Page.left("", NATION));
    row.append(' ').append(Page.right("of the value", CELL));
    items.forEach(
        item ->
            row.append(' ')
                .append(Page.right(Page.left(subject.names().item(item), CELL).strip(), CELL)));
    return row.toString();
  }

  private static String row(String nation, Map<String, DonorShare> gifts, List<String> items) {
    StringBuilder row = new StringBuilder("  " + Page.left(nation, NATION));
    row.append(' ').append(Page.right(Figures.percent(valueShare(gifts)), CELL));
    for (String item : items) {
      DonorShare gift = gifts.get(item);
      row.append(' ').append(Page.right(gift == null ? "-" : cell(gift), CELL));
    }
    return row.toString();
  }

  private static String cell(DonorShare gift) {
    String units = Figures.brief(gift.delivered() + gift.donated());
    return units + " " + Page.right(Figures.percent(gift.share()), 5);
  }
}

package org.caisson.export.summary;

import java.util.Locale;
import org.caisson.planning.frontier.Frontier;
import org.caisson.planning.frontier.FrontierPoint;

/** A frontier as a text for people. */
public final class FrontierText {
  private static final int WIDTH = 20;

  private final Glyphs glyphs;

  /** Writes with those characters. */
  public FrontierText(Glyphs glyphs) {
    this.glyphs = glyphs;
  }

  /** The text. */
  public String of(Frontier frontier) {
    Page page = new Page(glyphs);
    page.heading("FRONTIER", "the least there is of one measure for each value of the other");
    page.wrapped("  x  ", frontier.xName() + ", " + frontier.xUnit());
    page.wrapped("  y  ", frontier.yName() + ", " + frontier.yUnit());
    page.wrapped("  ", held(frontier));
    page.line("");
    page.line(row("x", "y", "one x less", "weight of x against y"));
    page.line(row("", "", "costs y", "that comes to it"));
    frontier.points().forEach(point -> page.line(row(point)));
    page.line("");
    page.wrapped("  ", between(frontier));
    return page.text();
  }

  private static String held(Frontier frontier) {
    return frontier.held().isEmpty()
        ? "Nothing goes before them."
        : "Held before them: " + String.join(", ", frontier.held()) + ".";
  }

  private static String between(Frontier frontier) {
    String plans = " Plans made: " + frontier.plans() + ".";
    if (frontier.points().size() == 1) {
      return "There is nothing to trade: one plan has the least of both." + plans;
    }
    return frontier.exact()
        ? "These are all the corners: between two of them the best there is lies on the straight line, proven by the plans' certificates."
            + plans
        : "Not all corners were found with so many plans; between two of these the best may lie below the straight line. Maybe allow more with --most-plans."
            + plans;
  }

  private static String row(FrontierPoint point) {
    boolean first = Double.isInfinite(point.mostWeight());
    return row(
        Figures.units(point.x()),
        Figures.units(point.y()),
        first ? "none less" : Figures.worth(point.worthOfLess()),
        weights(point));
  }

  private static String weights(FrontierPoint point) {
    if (Double.isInfinite(point.mostWeight())) {
      return point.leastWeight() == 0 ? "any" : "above " + figure(point.leastWeight());
    }
    return point.leastWeight() == 0
        ? "below " + figure(point.mostWeight())
        : figure(point.leastWeight()) + " to " + figure(point.mostWeight());
  }

  private static String figure(double weight) {
    return String.format(Locale.ROOT, "%.4g", weight);
  }

  private static String row(String x, String y, String costs, String weights) {
    return "  "
        + Page.right(x, WIDTH)
        + Page.right(y, WIDTH)
        + Page.right(costs, WIDTH)
        + "   "
        + weights;
  }
}

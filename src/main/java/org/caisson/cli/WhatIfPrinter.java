package org.caisson.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.planning.whatif.WhatIfListener;

/** Tells on standard error which what-if is being planned. */
record WhatIfPrinter(PrintStream err) implements WhatIfListener {

  @Override
  public void planning(int number, int count, String label) {
    err.print("What if %d of %d: %s ... ".formatted(number, count, label));
    err.flush();
  }

  @Override
  public void planned(ProductionPlan plan, double seconds) {
    err.println(String.format(Locale.ROOT, "%s after %.1f s", plan.status(), seconds));
  }
}

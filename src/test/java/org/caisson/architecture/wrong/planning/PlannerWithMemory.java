package org.caisson.architecture.wrong.planning;

import java.util.ArrayList;
import java.util.List;

final class PlannerWithMemory {
  static int counter;
  static final ArrayList<String> SEEN = new ArrayList<>();
  static final List<String> NAMES = List.of("a");
}

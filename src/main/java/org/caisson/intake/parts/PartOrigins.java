package org.caisson.intake.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caisson.intake.LocatedIssue;
import org.jspecify.annotations.Nullable;

/** Which part each piece of a composed model came from. */
final class PartOrigins {
  private final Map<String, Origin> sections = new HashMap<>();
  private final Map<String, List<Origin>> elements = new HashMap<>();

  /**
   * A place in a part.
   *
   * @param part the name of the part
   * @param cut the beginning of a pointer that the part does not have
   * @param put what stands in its place
   */
  private record Origin(String part, String cut, String put) {}

  void section(String section, String part, String cut) {
    elements.remove(section);
    sections.put(section, new Origin(part, cut, ""));
  }

  void beginList(String section) {
    sections.remove(section);
    elements.put(section, new ArrayList<>());
  }

  /** The next element of a list came from that place of a part. */
  void element(String section, String part, String pointer) {
    List<Origin> list = elements.computeIfAbsent(section, none -> new ArrayList<>());
    list.add(new Origin(part, "/" + section + "/" + list.size(), pointer));
  }

  LocatedIssue locate(LocatedIssue located) {
    String pointer = located.pointer();
    Origin origin = pointer == null ? null : origin(pointer);
    return origin == null || pointer == null
        ? located
        : LocatedIssue.at(
            located.issue(),
            origin.part(),
            origin.put() + pointer.substring(origin.cut().length()));
  }

  private @Nullable Origin origin(String pointer) {
    String[] tokens = pointer.split("/", 4);
    if (tokens.length < 2) {
      return null;
    }
    List<Origin> list = elements.get(tokens[1]);
    if (list == null) {
      return sections.get(tokens[1]);
    }
    boolean counted = tokens.length > 2 && tokens[2].matches("[0-9]{1,9}");
    int position = counted ? Integer.parseInt(tokens[2]) : list.size();
    return position < list.size() ? list.get(position) : null;
  }
}

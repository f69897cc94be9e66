package org.caisson.domain.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.provenance.Provenance;

/** Where the figures of every record of a model come from, in the order of its document. */
public final class StatedSources {

  /**
   * Where the figures of a record come from.
   *
   * @param pointer the JSON pointer of the record
   * @param subject the id of the record, or of the record that it is a part of; empty when neither
   *     has one
   * @param provenance what it says of itself
   */
  public record StatedSource(String pointer, String subject, Provenance provenance) {}

  private StatedSources() {}

  /** All records of a model that can say where they come from, those that do not included. */
  public static List<StatedSource> of(PlanningModel model) {
    Map<String, String> ids = new TreeMap<>();
    List<StatedSource> sources = new ArrayList<>();
    ModelTour.of(
        model,
        new ModelVisitor() {
          @Override
          public void id(Kind kind, Pointer pointer, String id) {
            ids.put(parent(pointer.toString()), id);
          }

          @Override
          public void provenance(Pointer record, Provenance provenance) {
            sources.add(new StatedSource(record.toString(), "", provenance));
          }
        });
    return sources.stream()
        .map(s -> new StatedSource(s.pointer(), subject(s.pointer(), ids), s.provenance()))
        .toList();
  }

  private static String subject(String pointer, Map<String, String> ids) {
    for (String at = pointer; !at.isEmpty(); at = parent(at)) {
      String id = ids.get(at);
      if (id != null) {
        return id;
      }
    }
    return "";
  }

  private static String parent(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }
}

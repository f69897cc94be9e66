package org.caisson.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caisson.intake.parts.Composition;
import org.caisson.intake.parts.ModelChange;
import org.caisson.intake.parts.NamedPart;
import org.caisson.planning.store.DocumentKind;
import org.caisson.planning.store.DocumentStore;
import org.caisson.planning.store.KeptContent;
import org.caisson.planning.store.KeptDocument;
import org.caisson.planning.store.Organisation;
import org.caisson.planning.store.UsedRevision;
import org.jspecify.annotations.Nullable;

/** Puts models together from the kept parts that requests name. */
@ApplicationScoped
class ReferencedModels {
  private static final String INLINE = "request";

  private final DocumentStore store;

  ReferencedModels(DocumentStore store) {
    this.store = store;
  }

  /**
   * A model that was put together.
   *
   * @param composition how it was
   * @param sources the revisions that it was put together from
   */
  record Composed(Composition composition, List<UsedRevision> sources) {}

  /** The model; everything that keeps it from being put together is in the one problem. */
  Composed compose(Organisation owner, ReadReference read) {
    PlanReference reference = read.reference();
    Parts parts = new Parts(owner, read.faults());
    Composition composition = new Composition();
    Optional<NamedPart> model = parts.find(DocumentKind.MODEL, reference.model(), "/model");
    Optional<NamedPart> base =
        parts.find(DocumentKind.INDUSTRIAL_BASE, reference.industrialBase(), "/industrialBase");
    Optional<List<NamedPart>> sets = parts.findSets(reference.contractSets());
    parts.requireAll();
    model.ifPresent(composition::model);
    base.ifPresent(composition::industrialBase);
    sets.ifPresent(composition::contractSets);
    if (reference.sections() != null) {
      reference.sections().forEach(composition::section);
    }
    if (composition.change(changes(reference.scenario()))) {
      composition.override(overrides(reference.overrides()));
    }
    if (!composition.issues().isEmpty()) {
      throw Faults.refusal("model", Faults.of(composition.issues(), INLINE));
    }
    return new Composed(composition, List.copyOf(parts.used));
  }

  private static List<ModelChange> changes(PlanReference.@Nullable Scenario scenario) {
    List<ModelChange> changes = new ArrayList<>();
    List<PlanReference.Operation> patch = scenario == null ? List.of() : scenario.patch();
    for (int i = 0; i < patch.size(); i++) {
      PlanReference.Operation step = patch.get(i);
      changes.add(
          new ModelChange(
              step.op(), step.path(), step.from(), step.value(), "/scenario/patch/" + i));
    }
    return changes;
  }

  private static List<ModelChange> overrides(@Nullable List<PlanReference.Override> overrides) {
    List<ModelChange> changes = new ArrayList<>();
    for (int i = 0; overrides != null && i < overrides.size(); i++) {
      PlanReference.Override one = overrides.get(i);
      changes.add(
          new ModelChange("replace", one.path(), null, one.value(), "/overrides/" + i + "/path"));
    }
    return changes;
  }

  /** Looks kept parts up and remembers which were found and which not. */
  private final class Parts {
    private final Organisation owner;
    private final List<UsedRevision> used = new ArrayList<>();
    private final List<Problem.Fault> faults;

    Parts(Organisation owner, List<Problem.Fault> ofTheForm) {
      this.owner = owner;
      this.faults = new ArrayList<>(ofTheForm);
    }

    Optional<List<NamedPart>> findSets(@Nullable List<PlanReference.Part> sets) {
      if (sets == null) {
        return Optional.empty();
      }
      List<NamedPart> found = new ArrayList<>();
      for (int i = 0; i < sets.size(); i++) {
        find(DocumentKind.CONTRACT_SET, sets.get(i), "/contractSets/" + i).ifPresent(found::add);
      }
      return Optional.of(found);
    }

    Optional<NamedPart> find(DocumentKind kind, PlanReference.@Nullable Part part, String pointer) {
      if (part == null || part.id() == null) {
        return Optional.empty(); // which the form reports, where there should be one
      }
      Optional<KeptContent> content = content(kind, part);
      if (content.isEmpty()) {
        faults.add(unknown(kind, part, pointer));
      }
      content.ifPresent(kept -> used.add(UsedRevision.of(kept.document())));
      return content.map(kept -> new NamedPart(name(kept.document()), kept.json()));
    }

    private Optional<KeptContent> content(DocumentKind kind, PlanReference.Part part) {
      return store
          .find(owner, kind, part.id())
          .flatMap(
              latest ->
                  store.content(
                      owner,
                      kind,
                      part.id(),
                      part.revision() == null ? latest.revision().number() : part.revision()));
    }

    void requireAll() {
      if (!faults.isEmpty()) {
        throw Faults.refusal("plan request", faults);
      }
    }
  }

  private static String name(KeptDocument document) {
    return "%s %s, revision %d"
        .formatted(document.kind().words(), document.name(), document.revision().number());
  }

  private static Problem.Fault unknown(DocumentKind kind, PlanReference.Part part, String pointer) {
    String revision = part.revision() == null ? "" : " with a revision (" + part.revision() + ")";
    String message =
        "There is no %s of id (%s)%s. Maybe look it up: GET %s/%s lists those there are."
            .formatted(
                kind.words(),
                part.id(),
                revision,
                CaissonApi.ROOT,
                kind.words().replace(' ', '-') + "s");
    return Problem.Fault.at(pointer, "reference.unknown", message, String.valueOf(part.id()));
  }
}

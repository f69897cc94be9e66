package org.caisson.formulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caisson.domain.model.PlanningModel;
import org.caisson.formulation.family.ConstraintFamily;
import org.caisson.formulation.stage.ObjectiveStage;
import org.caisson.mathmodel.LinearObjective;
import org.caisson.mathmodel.LpWriter;

/** Writes what the golden programs are compared with. */
final class Golden {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  /** What was written by this build, to look at and then to copy. */
  private static final Path WRITTEN = Path.of("target", "golden");

  private final PlanningModel model = TwoMonthModel.build();

  /** The rows of one family, with nothing to bring to its least. */
  String family(ConstraintFamily family) throws IOException {
    Formulation formulation = Formulation.of(model, List.of(family));
    int columns = formulation.linearModel().columnCount();
    return text(formulation, new LinearObjective(new double[columns], 0));
  }

  /** The objective of one stage, without any row. */
  String stage(ObjectiveStage stage) throws IOException {
    Formulation formulation = Formulation.of(model, List.of());
    return text(formulation, formulation.objective(stage));
  }

  private static String text(Formulation formulation, LinearObjective objective)
      throws IOException {
    StringBuilder text = new StringBuilder();
    LpWriter.write(formulation.linearModel(), objective, text);
    return text.toString();
  }

  /** What is wrong with a golden file, empty when it is what the program writes. */
  String fault(String kind, String id, String text) throws IOException {
    Path golden = FOLDER.resolve(kind).resolve(id + ".lp");
    if (Files.exists(golden) && Files.readString(golden).equals(text)) {
      return "";
    }
    Path written = WRITTEN.resolve(kind).resolve(id + ".lp");
    Files.createDirectories(written.getParent());
    Files.writeString(written, text);
    return "Golden program (%s) is %s. Maybe look at every line of %s and copy it there."
        .formatted(
            golden, Files.exists(golden) ? "not what the program writes" : "missing", written);
  }
}

package org.caisson.relations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import org.caisson.domain.model.AllocationRule;
import org.caisson.testing.ExportedStages;
import org.caisson.testing.Feature;
import org.caisson.testing.ModelRecipe;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Other people's solvers find in exported stages of generated models what the plan came to. */
class GeneratedExportsTest {
  private static final double RELATIVE = 1e-6;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(AllocationRule.class)
  void clpCbcAndGlpkAgreeOnEveryStageOfAModelWithEveryFeature(AllocationRule rule)
      throws IOException {
    ModelRecipe recipe = new ModelRecipe(1 + rule.ordinal(), 9, rule, EnumSet.allOf(Feature.class));
    new ExportedStages(folder, RELATIVE).assertAgree(recipe.model());
  }
}

package org.caisson.domain.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.requirement.Requirement;
import org.caisson.testing.TestModel;
import org.junit.jupiter.api.Test;

/** What is stated of stocks and donations, and measured by none of the stages. */
class UnusedStagesTest {

  /** A soft floor of 5, a need of 8 and a pledge of 3. */
  private static List<String> warnings(StageKind... stages) {
    TestModel model =
        TestModel.over(1)
            .item("shell")
            .stockpile("shell", 5, 5, Requirement.SOFT)
            .need("shell", 8)
            .donation("shell", 0, 3)
            .stages(stages);
    return Checks.run(model.build(), check -> check.code().equals("stages.unused")).stream()
        .map(Issue::message)
        .toList();
  }

  @Test
  void nothingThatIsSoftIsLeftWithoutAWord() {
    assertEquals(
        List.of(
            "The soft floors of stockpiles `shell of N` are stated, but no stage measures what is"
                + " missing to them, so they hold nothing back. Maybe add `FLOOR_SHORTFALL` to the"
                + " stages.",
            "The objectives of stockpiles `shell of N` are stated, but no stage measures what is"
                + " missing to them, so nothing brings them about. Maybe add `RESTOCK_SHORTFALL` to"
                + " the stages.",
            "The pledged donations `shell of N` are stated, but no stage measures whether they are"
                + " given, so none of them need be. Maybe add `PLEDGE_DELAY` to the stages.",
            "The soft needs of Ukraine of items `shell` are stated, but no stage measures what is"
                + " missing to them, so none of them need be met. Maybe add `UKRAINE_SHORTFALL` to"
                + " the stages."),
        warnings(StageKind.LATENESS, StageKind.COST));
  }

  @Test
  void whatAnotherStageCountsAsWellIsMeasured() {
    assertEquals(List.of(), warnings(StageKind.UKRAINE_SHORTFALL, StageKind.RESTOCK_SHORTFALL));
  }
}

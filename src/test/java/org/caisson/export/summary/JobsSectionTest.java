package org.caisson.export.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plant.Region;
import org.caisson.testing.Planning;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.TestModel.OrderSpec;
import org.caisson.testing.WorkforceSpec;
import org.junit.jupiter.api.Test;

class JobsSectionTest {

  private static String text(TestModel builder) {
    PlanningModel model = builder.build();
    ProductionPlan plan = Planning.plan(model);
    Page page = new Page(Glyphs.ASCII);
    new JobsSection().write(new Section.Subject(plan, model), page);
    return page.text();
  }

  /** A person makes one a month; a round that is held costs more than ten people. */
  private static TestModel rounds(WorkforceSpec loaders, double... due) {
    return TestModel.over(due.length)
        .item("round", 1000)
        .line(new LineSpec("line", "S").product("round", 0, 100, 100, 0).labour("loaders", 10))
        .workforce(loaders.costs(100, 50, 10))
        .order(new OrderSpec("order", "round", due).notEarly());
  }

  @Test
  void itSaysHowManyWhereAndWhen() {
    // Training of 2 months: 3 are hired in January for March, 2 in March and 1 in April for May and
    // June; from July on nothing is made, and all 8 go.
    WorkforceSpec loaders = new WorkforceSpec("loaders", 2, 10).training(2);
    WorkforceSpec mixers = new WorkforceSpec("mixers", 4, 10).in(Region.NORTH_AMERICA);
    assertEquals(
        """

        JOBS  how many, where, and when people must be hired
        --------------------------------------------------------------------------------------------------
                                                before      most  in month    at end     hired  laid off
          Europe                                     2         8   2024-04         -         6         8
            loaders                                  2         8   2024-04         -         6         8
          North America                              4         -   2024-01         -         -         4
            mixers                                   4         -   2024-01         -         -         4
          Must be hired
            loaders                         3 in 2024-01, 3 in 2024-03..2024-04; productive 2 months later
        """,
        text(rounds(loaders, 2, 2, 5, 5, 7, 8, 0).workforce(mixers.costs(100, 50, 10))));
  }

  @Test
  void itSaysThatNobodyMustBeHired() {
    String text = text(rounds(new WorkforceSpec("loaders", 2, 10), 2, 2));
    assertTrue(text.endsWith("  Nobody must be hired.\n"), text);
  }

  @Test
  void aPlanWithoutPeopleSaysNothingOfThem() {
    assertEquals("", text(TestModel.over(1).item("round").order("order", "round", 0)));
  }
}

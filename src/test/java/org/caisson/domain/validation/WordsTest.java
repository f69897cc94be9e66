package org.caisson.domain.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void oneIsNoPlural() {
    assertEquals("1 month", Words.counted(1, "month"));
    assertEquals("0 months", Words.counted(0, "month"));
    assertEquals("24 contract lines", Words.counted(24, "contract line"));
  }

  @Test
  void aPercentageIsProposedAsTheShareThatItIs() {
    assertEquals(
        "is more than 1, which makes no sense as a share. Maybe a percentage? Write 0.3.",
        Limit.SHARE.objection(30));
    assertEquals(
        "is more than 0.99, which makes no sense as a share of people who leave in a month. Maybe a"
            + " percentage? Write 0.025.",
        Limit.ATTRITION.objection(2.5));
    assertEquals(
        "is more than 1, which makes no sense as a share. Maybe a separator was lost or the unit"
            + " is another one.",
        Limit.SHARE.objection(300));
  }
}

package org.caisson.domain.plan.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.caisson.domain.plan.ContractPlan;
import org.caisson.domain.plan.MaterialPlan;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.testing.Rewrite;
import org.caisson.testing.ShellPlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every figure of every list is set below zero in turn, and missed where it may be so. */
class SignCheckTest {

  /** What is a proof, a price or a comparison, and what other checks hold against the model. */
  private static final Set<String> MAY_BE_LESS =
      new TreeSet<>(
          List.of(
              "BudgetUse.counted",
              "BudgetUse.ceiling",
              "ClosingLevel.least",
              "ClosingLevel.most",
              "ContractLineStatus.calledOff",
              "ContractLineStatus.ceiling",
              "ContractLineStatus.deliveredBefore",
              "ContractLineStatus.firm",
              "ContractLineStatus.option",
              "ContractLineStatus.unitPrice",
              "Decision.before",
              "Decision.value",
              "Kpi.value",
              "NationFulfilment.fulfilment",
              "ShadowPrice.worth",
              "StageCertificate.dualViolation",
              "StageCertificate.dualViolationRelative",
              "StageCertificate.gap",
              "StageCertificate.gapRelative",
              "StageCertificate.primalViolation",
              "StageCertificate.primalViolationRelative",
              "StageResult.bound",
              "StageResult.gap",
              "StageResult.seconds",
              "StageResult.value",
              "StockpileLevel.floor",
              "StockpileLevel.objective"));

  @Test
  void everyFigureBelowZeroIsFoundButThoseThatMayBe() {
    Set<String> missed = new TreeSet<>();
    ProductionPlan plan = ShellPlan.solved();
    assertEquals(List.of(), findings(plan));
    for (RecordComponent list : ProductionPlan.class.getRecordComponents()) {
      for (Record entry : negatives(list)) {
        if (findings(Rewrite.with(plan, list.getName(), List.of(entry))).isEmpty()) {
          missed.add(entry.getClass().getSimpleName() + "." + negative(entry));
        }
      }
    }
    addMissed(plan, ContractPlan.class, "contracts", missed);
    addMissed(plan, MaterialPlan.class, "material", missed);
    assertEquals(MAY_BE_LESS, missed);
  }

  private static void addMissed(
      ProductionPlan plan, Class<? extends Record> part, String name, Set<String> missed) {
    Record empty = part.equals(ContractPlan.class) ? ContractPlan.NONE : MaterialPlan.NONE;
    for (RecordComponent list : part.getRecordComponents()) {
      for (Record entry : negatives(list)) {
        Record changed = Rewrite.with(empty, list.getName(), List.of(entry));
        if (findings(Rewrite.with(plan, name, changed)).isEmpty()) {
          missed.add(entry.getClass().getSimpleName() + "." + negative(entry));
        }
      }
    }
  }

  private static List<Finding> findings(ProductionPlan plan) {
    Findings findings = new Findings();
    new SignCheck(plan).run(findings);
    return findings.all();
  }

  /** For each figure of the entries of a list, an entry of zeros that has -1 there. */
  private static List<Record> negatives(RecordComponent list) {
    List<Record> negatives = new ArrayList<>();
    if (list.getGenericType() instanceof ParameterizedType type
        && type.getActualTypeArguments()[0] instanceof Class<?> entries
        && entries.isRecord()) {
      for (RecordComponent figure : entries.getRecordComponents()) {
        if (isFigure(figure)) {
          negatives.add(Rewrite.with(zeros(entries), figure.getName(), -1.0));
        }
      }
    }
    return negatives;
  }

  private static boolean isFigure(RecordComponent component) {
    return component.getType() == double.class || component.getType() == Double.class;
  }

  private static String negative(Record entry) {
    for (RecordComponent figure : entry.getClass().getRecordComponents()) {
      try {
        if (isFigure(figure) && Double.valueOf(-1).equals(figure.getAccessor().invoke(entry))) {
          return figure.getName();
        }
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new AssertionError(e);
      }
    }
    throw new AssertionError("nothing is below zero in " + entry);
  }

  private static Record zeros(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Object[] values = Arrays.stream(types).map(SignCheckTest::zero).toArray();
      return (Record) type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static @Nullable Object zero(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return switch (type.getSimpleName()) {
      case "double", "Double" -> 0.0;
      case "int" -> 0;
      case "long" -> 0L;
      case "boolean" -> false;
      case "String" -> "";
      case "YearMonth" -> YearMonth.of(2024, 1);
      default -> null;
    };
  }
}

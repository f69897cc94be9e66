package org.caisson.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule is broken by a class of a house that is built wrong on purpose, and says so. */
final class RulesCanFailTest {
  static final String WRONG_HOUSE = "org.caisson.architecture.wrong";

  private static final Rules RULES = new Rules(WRONG_HOUSE);
  private static final JavaClasses WRONG = new ClassFileImporter().importPackages(WRONG_HOUSE);

  /** The rule, and the class whose name its report must hold. */
  private static final Map<String, String> CULPRITS =
      Map.ofEntries(
          Map.entry("domain is plain Java", "domain.DomainThatSpeaksCdi"),
          Map.entry("mathmodel is plain Java", "mathmodel.ModelThatKnowsTheDomain"),
          Map.entry("formulation knows domain and mathmodel", "formulation.FormulationThatPlans"),
          Map.entry("solver port knows mathmodel", "solver.PortThatKnowsItsAdapter"),
          Map.entry("OR-Tools stays in solver.ortools", "planning.PlannerThatSolves"),
          Map.entry(
              "the OR-Tools adapter is entered by injection", "solver.PortThatKnowsItsAdapter"),
          Map.entry(
              "planning knows formulation, solver, mathmodel and domain",
              "planning.PlannerThatReadsSettings"),
          Map.entry("persistence knows domain and planning", "persistence.StoreThatFormulates"),
          Map.entry("intake knows domain and planning", "intake.ReaderThatFormulates"),
          Map.entry("export knows domain and planning", "export.WriterThatFormulates"),
          Map.entry("settings knows planning, solver and domain", "settings.SettingsThatRead"),
          Map.entry(
              "nothing depends on api, web, cli or persistence", "planning.PlannerThatKnowsTheApi"),
          Map.entry("formulation is entered through planning", "export.WriterThatFormulates"),
          Map.entry("databases stay in persistence", "planning.PlannerThatQueries"),
          Map.entry("jakarta.ws.rs stays in api and web", "planning.PlannerThatSpeaksHttp"),
          Map.entry("picocli stays in cli", "planning.PlannerThatIsACommand"),
          Map.entry("only settings reads configuration", "planning.PlannerThatReadsSettings"),
          Map.entry("no package cycles", "settings.SettingsThatRead"),
          Map.entry("the clock comes from settings", "planning.PlannerWithAWatch"),
          Map.entry("randomness comes from settings", "planning.PlannerThatRollsDice"),
          Map.entry("no names that say nothing", "planning.PlannerImpl"),
          Map.entry("no printing outside cli", "planning.PlannerThatPrints"),
          Map.entry("no static mutable state", "planning.PlannerWithMemory"),
          Map.entry("packages are null-marked", "unmarked.Unmarked"),
          Map.entry("no test is switched off", "planning.TestsThatProveNothing"),
          Map.entry("no test sleeps", "planning.TestsThatProveNothing"));

  @TestFactory
  Stream<DynamicTest> theWrongHouseBreaksTheRule() {
    return CULPRITS.entrySet().stream()
        .map(
            entry ->
                dynamicTest(
                    entry.getKey(),
                    () -> {
                      String report = reportOf(entry.getKey());
                      assertTrue(report.contains(WRONG_HOUSE + "." + entry.getValue()), report);
                    }));
  }

  @Test
  void everyRuleHasACulprit() {
    Set<String> withoutCulprit = new HashSet<>(allRules().keySet());
    withoutCulprit.removeAll(CULPRITS.keySet());
    // No class can name jakarta.persistence before it is on the class path.
    assertEquals(Set.of("jakarta.persistence stays in persistence"), withoutCulprit);
  }

  @Test
  void everyRuleSaysWhy() {
    allRules()
        .forEach((name, rule) -> assertTrue(rule.getDescription().contains(", because "), name));
  }

  @Test
  void everyWayToReadTheClockIsFound() {
    String report = reportOf("the clock comes from settings");
    for (String line :
        new String[] {"instant()", "today()", "zoned()", "clock()", "millis()", "date()"}) {
      assertTrue(report.contains("PlannerWithAWatch." + line), line + " is missing in " + report);
    }
    assertFalse(report.contains("givenAClock"), report);
    assertFalse(report.contains("elapsed"), report);
  }

  @Test
  void aTableOfConstantsIsNoMutableState() {
    String report = reportOf("no static mutable state");
    assertTrue(report.contains("PlannerWithMemory.counter"), report);
    assertTrue(report.contains("PlannerWithMemory.SEEN"), report);
    assertFalse(report.contains("PlannerWithMemory.NAMES"), report);
  }

  private static String reportOf(String name) {
    EvaluationResult result = allRules().get(name).evaluate(WRONG);
    return String.join("\n", result.getFailureReport().getDetails());
  }

  private static Map<String, ArchRule> allRules() {
    Map<String, ArchRule> all = new HashMap<>(RULES.ofTheProgram());
    all.putAll(RULES.ofTheTests());
    return all;
  }
}

package org.caisson.architecture;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The program keeps the rules of the house; {@link RulesCanFailTest} proves that they bite. */
final class ArchitectureTest {
  private static final String HOUSE = "org.caisson";

  private static final Rules RULES = new Rules(HOUSE);

  @TestFactory
  Stream<DynamicTest> theProgramKeepsTheRules() {
    JavaClasses program =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);
    return checks(RULES.ofTheProgram(), program);
  }

  @TestFactory
  Stream<DynamicTest> theTestsKeepTheirRules() {
    JavaClasses tests =
        new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages(HOUSE)
            .that(DescribedPredicate.not(deliberatelyWrong()));
    return checks(RULES.ofTheTests(), tests);
  }

  private static DescribedPredicate<JavaClass> deliberatelyWrong() {
    return JavaClass.Predicates.resideInAPackage(RulesCanFailTest.WRONG_HOUSE + "..");
  }

  private static Stream<DynamicTest> checks(Map<String, ArchRule> rules, JavaClasses classes) {
    return rules.entrySet().stream()
        .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(classes)));
  }
}

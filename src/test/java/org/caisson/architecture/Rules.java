package org.caisson.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** The rules of the house each with its reason. */
final class Rules {
  private static final String[] PLAIN_JAVA = {"java..", "org.jspecify.annotations.."};

  private final String root;

  /** The rules of the house in the package {@code root}. */
  Rules(String root) {
    this.root = root;
  }

  /** The rules that the program keeps, by a name to find them by. */
  Map<String, ArchRule> ofTheProgram() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put(
        "domain is plain Java",
        knowsOnly(
            "domain",
            "the words of the planning problem outlive every framework and are tested without one"));
    rules.put(
        "mathmodel is plain Java",
        knowsOnly(
            "mathmodel",
            "a linear program knows no ammunition and no solver, so any solver can take it"));
    rules.put(
        "formulation knows domain and mathmodel",
        knowsOnly(
            "formulation",
            "the equations are read beside the domain, with no framework between them",
            "mathmodel",
            "domain"));
    rules.put("solver port knows mathmodel", solverPort());
    rules.put("OR-Tools stays in solver.ortools", orToolsStaysInItsAdapter());
    rules.put("the OR-Tools adapter is entered by injection", adapterIsNotNamed());
    rules.put(
        "planning knows formulation, solver, mathmodel and domain",
        inTheHouseKnowsOnly(
            "planning",
            "a use case is the same for the command line, the service and a test",
            "formulation",
            "solver",
            "mathmodel",
            "domain"));
    for (String edge : new String[] {"persistence", "intake", "export"}) {
      rules.put(
          edge + " knows domain and planning",
          inTheHouseKnowsOnly(
              edge,
              "a format or a database can be added or dropped without touching how plans are made",
              "planning",
              "domain"));
    }
    rules.put(
        "settings knows planning, solver and domain",
        inTheHouseKnowsOnly(
            "settings",
            "settings fill records that planning defines; planning never asks for a setting",
            "planning",
            "solver",
            "domain"));
    rules.put("nothing depends on api, web, cli or persistence", nothingDependsOnTheEdges());
    rules.put("formulation is entered through planning", formulationIsEnteredThroughPlanning());
    rules.put("jakarta.persistence stays in persistence", persistenceStays());
    rules.put("databases stay in persistence", databasesStay());
    rules.put("jakarta.ws.rs stays in api and web", restStays());
    rules.put("picocli stays in cli", picocliStays());
    rules.put("only settings reads configuration", configurationStays());
    rules.put("no package cycles", noCycles());
    rules.put("the clock comes from settings", clockComesFromSettings());
    rules.put("randomness comes from settings", randomnessComesFromSettings());
    rules.put("no names that say nothing", noEmptyNames());
    rules.put("no printing outside cli", noPrinting());
    rules.put("no static mutable state", noStaticMutableState());
    rules.put("packages are null-marked", packagesAreNullMarked());
    return rules;
  }

  /** The rules that the tests keep. */
  Map<String, ArchRule> ofTheTests() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("no test is switched off", noTestIsSwitchedOff());
    rules.put("no test sleeps", noTestSleeps());
    return rules;
  }

  private ArchRule knowsOnly(String room, String reason, String... others) {
    String[] allowed =
        Stream.of(Stream.of(PLAIN_JAVA), Stream.of(in(room)), Stream.of(in(others)))
            .flatMap(s -> s)
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAnyPackage(in(room))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed)
        .because(reason)
        .allowEmptyShould(true);
  }

  private ArchRule inTheHouseKnowsOnly(String room, String reason, String... others) {
    String[] allowed =
        Stream.concat(Stream.of(in(room)), Stream.of(in(others))).toArray(String[]::new);
    return classes()
        .that()
        .resideInAnyPackage(in(room))
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage(root + ".."))
                .or(resideInAnyPackage(allowed).and(not(resideInAPackage(ortools())))))
        .because(reason)
        .allowEmptyShould(true);
  }

  private ArchRule solverPort() {
    return classes()
        .that()
        .resideInAPackage(root + ".solver")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(PLAIN_JAVA)
                .or(resideInAnyPackage(root + ".solver", root + ".mathmodel..")))
        .because("the port is the same for every solver, so it can name none")
        .allowEmptyShould(true);
  }

  private ArchRule orToolsStaysInItsAdapter() {
    return stays(
        "com.google.ortools..",
        "a misused native object kills the whole process; one package can be watched over",
        ortools());
  }

  private ArchRule adapterIsNotNamed() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(ortools())
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ortools())
        .because("everything else speaks to the port, so another solver is one more package")
        .allowEmptyShould(true);
  }

  private ArchRule nothingDependsOnTheEdges() {
    return noClasses()
        .should(new DependOnOtherRoom(root, "api", "web", "cli", "persistence"))
        .because("ways in and out come and go; what depended on one would go with it")
        .allowEmptyShould(true);
  }

  private ArchRule formulationIsEnteredThroughPlanning() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(in("formulation", "planning"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(in("formulation"))
        .because("the stages and their order are planning's business, whoever asks for the plan")
        .allowEmptyShould(true);
  }

  private ArchRule persistenceStays() {
    return stays(
        "jakarta.persistence..",
        "entities, domain records and wire records are three shapes; mixing them froze each",
        in("persistence"));
  }

  private ArchRule databasesStay() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(in("persistence"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.sql..",
            "javax.sql..",
            "org.jdbi..",
            "org.flywaydb..",
            "com.github.kagkarlsson..",
            "io.agroal..",
            "io.quarkus.agroal..")
        .because("what is kept where is one room's business; the others ask its ports")
        .allowEmptyShould(true);
  }

  private ArchRule restStays() {
    return stays(
        "jakarta.ws.rs..",
        "what the service and the command line share must not speak HTTP",
        in("api", "web"));
  }

  private ArchRule picocliStays() {
    return stays(
        "picocli..",
        "the command line is one way in among others; its words stay in it",
        in("cli"));
  }

  private ArchRule configurationStays() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(in("settings"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.eclipse.microprofile.config..", "io.smallrye.config..")
        .because("a setting read elsewhere is in no list, has no check and is found by accident")
        .allowEmptyShould(true);
  }

  private ArchRule stays(String library, String reason, String... rooms) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(rooms)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because(reason)
        .allowEmptyShould(true);
  }

  private ArchRule noCycles() {
    return slices()
        .matching(root + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("packages in a cycle are one package: they are read, tested and changed together")
        .allowEmptyShould(true);
  }

  private ArchRule clockComesFromSettings() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(in("settings"))
        .should()
        .accessTargetWhere(readsTheClock())
        .because("the same model must give the same plan, and tests must own the time")
        .allowEmptyShould(true);
  }

  /** {@code System.nanoTime} is free: it measures how long, and tells nobody what day it is. */
  private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
    return DescribedPredicate.describe(
        "reads the system's clock",
        access -> {
          String owner = access.getTargetOwner().getName();
          String name = access.getName();
          boolean systemTime = owner.equals("java.lang.System") && name.equals("currentTimeMillis");
          boolean systemClock =
              owner.equals("java.time.Clock")
                  && (name.startsWith("system") || name.startsWith("tick"));
          boolean now =
              owner.startsWith("java.time.") && name.equals("now") && takesNothingOrZone(access);
          boolean date =
              owner.equals("java.util.Date") && name.equals("<init>") && takesNothingOrZone(access);
          return systemTime || systemClock || now || date;
        });
  }

  private static boolean takesNothingOrZone(JavaAccess<?> access) {
    return !access.getTarget().getFullName().contains("(java.time.Clock)")
        && !access.getTarget().getFullName().contains("(long)");
  }

  private ArchRule randomnessComesFromSettings() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(in("settings"))
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe(
                "draws numbers that nobody can draw again",
                access -> {
                  String target = access.getTarget().getFullName();
                  return target.equals(Random.class.getName() + ".<init>()")
                      || target.equals("java.lang.Math.random()")
                      || target.equals("java.util.UUID.randomUUID()")
                      || target.equals("java.util.SplittableRandom.<init>()")
                      || target.startsWith("java.util.concurrent.ThreadLocalRandom.current(");
                }))
        .because("a plan that cannot be computed again cannot be explained or defended")
        .allowEmptyShould(true);
  }

  private ArchRule noEmptyNames() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Impl|Utils?|Helpers?)(\\$.*)?")
        .because("such a name hides what the class is for, and everything ends up in it")
        .allowEmptyShould(true);
  }

  private ArchRule noPrinting() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(in("cli"))
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe(
                "prints",
                access ->
                    access.getTargetOwner().isEquivalentTo(System.class)
                            && (access.getName().equals("out") || access.getName().equals("err"))
                        || access.getName().equals("printStackTrace")))
        .because("standard output is for results that the command line prints; the rest is logged")
        .allowEmptyShould(true);
  }

  private ArchRule noStaticMutableState() {
    return fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .andShould(new HoldNoMutableObject())
        .because("two plans in one process, and two tests, must not hear of each other")
        .allowEmptyShould(true);
  }

  private ArchRule packagesAreNullMarked() {
    return classes()
        .should(new ResideInANullMarkedPackage())
        .because("then a null is a choice that the type shows, everywhere alike")
        .allowEmptyShould(true);
  }

  private static ArchRule noTestIsSwitchedOff() {
    return members()
        .should(new NotBeSwitchedOff())
        .because("a test that does not run proves nothing and looks as if it did")
        .allowEmptyShould(true);
  }

  private static ArchRule noTestSleeps() {
    return noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "sleeps",
                call ->
                    call.getName().equals("sleep")
                        && call.getTargetOwner().getPackageName().startsWith("java.")))
        .because("a sleep is too short on a busy machine and too long on every other")
        .allowEmptyShould(true);
  }

  private String ortools() {
    return root + ".solver.ortools..";
  }

  private String[] in(String... rooms) {
    return Stream.of(rooms).map(room -> root + "." + room + "..").toArray(String[]::new);
  }
}

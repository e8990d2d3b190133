package dev.autogen;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know whom: the table of packages, as code. */
class ArchitectureTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final int MOST_LINES = 400;

  private static final JavaClasses AUTOGEN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.autogen");

  /** What the classes of each package may use of the others. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("schema", Set.of()),
          Map.entry("hibernate", Set.of("schema")),
          Map.entry("entity", Set.of("schema")),
          Map.entry("source", Set.of("schema")),
          Map.entry("introspect", Set.of("schema")),
          Map.entry("scratch", Set.of("introspect", "schema")),
          Map.entry("operation", Set.of("schema")),
          Map.entry("diff", Set.of("sqltext", "operation", "schema")),
          Map.entry("measure", Set.of("introspect", "scratch", "sql", "operation", "schema")),
          Map.entry("safety", Set.of("measure", "sqltext", "operation", "schema")),
          Map.entry("sqltext", Set.of("schema")),
          Map.entry("sql", Set.of("sqltext", "operation", "schema")),
          Map.entry("settle", Set.of("introspect", "sql", "sqltext", "operation", "schema")),
          Map.entry("plan", Set.of("safety", "sql", "sqltext", "operation", "schema")),
          Map.entry("migration", Set.of("sqltext", "schema")),
          Map.entry("render", Set.of("plan", "migration", "sql", "operation", "schema")),
          Map.entry("run", Set.of("config", "migration", "introspect", "sql", "sqltext", "schema")),
          Map.entry(
              "verify",
              Set.of(
                  "run",
                  "measure",
                  "scratch",
                  "introspect",
                  "settle",
                  "diff",
                  "migration",
                  "sql",
                  "sqltext",
                  "operation",
                  "schema")),
          Map.entry(
              "lint",
              Set.of(
                  "verify",
                  "measure",
                  "safety",
                  "scratch",
                  "introspect",
                  "migration",
                  "sql",
                  "sqltext",
                  "schema")),
          Map.entry(
              "retreat",
              Set.of(
                  "verify",
                  "run",
                  "scratch",
                  "introspect",
                  "diff",
                  "plan",
                  "migration",
                  "sql",
                  "sqltext",
                  "operation",
                  "schema")),
          Map.entry(
              "report",
              Set.of("plan", "safety", "lint", "migration", "run", "operation", "sql", "schema")),
          Map.entry("config", Set.of()),
          // Besides its own two, the values that Autogen hands out.
          Map.entry(
              "cli",
              Set.of(
                  "config",
                  "report",
                  "lint",
                  "migration",
                  "operation",
                  "plan",
                  "run",
                  "safety",
                  "schema")));

  static Stream<String> packages() {
    return MAY_USE.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void usesOnlyWhatTheTableAllows(String name) {
    String[] allowed =
        Stream.concat(Stream.of(name), MAY_USE.getOrDefault(name, Set.of()).stream())
            .map(other -> "dev.autogen." + other)
            .toArray(String[]::new);
    DescribedPredicate<JavaClass> foreign =
        resideInAPackage("dev.autogen..")
            .and(resideOutsideOfPackages(allowed))
            .and(not(assignableTo(AutogenException.class)));
    DescribedPredicate<JavaClass> forbidden =
        name.equals("cli") ? foreign.and(resideOutsideOfPackages("dev.autogen")) : foreign;
    noClasses()
        .that()
        .resideInAPackage("dev.autogen." + name)
        .should()
        .dependOnClassesThat(forbidden)
        .allowEmptyShould(true)
        .check(AUTOGEN);
  }

  @Test
  void tableNamesEveryPackage() {
    Set<String> packages =
        AUTOGEN.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> !name.equals("dev.autogen"))
            .map(name -> name.substring("dev.autogen.".length()))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(MAY_USE.keySet()).containsAll(packages);
  }

  @Test
  void packagesMakeNoCycle() {
    slices()
        .matching("dev.autogen.(*)..")
        .should()
        .beFreeOfCycles()
        .ignoreDependency(resideInAPackage("dev.autogen.."), assignableTo(AutogenException.class))
        .check(AUTOGEN);
  }

  @Test
  void onlyTheReaderKnowsHibernate() {
    onlyIn(new String[] {"dev.autogen.hibernate"}, "org.hibernate..", "jakarta.persistence..");
  }

  @Test
  void theReaderKnowsNoLibraryButHibernate() {
    classes()
        .that()
        .resideInAnyPackage("dev.autogen.hibernate", "dev.autogen.schema")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "dev.autogen.hibernate",
                "dev.autogen.schema",
                "org.hibernate..",
                "jakarta.persistence..",
                "org.jspecify..",
                "java..",
                "javax.."))
        .check(AUTOGEN);
  }

  @Test
  void coreKnowsNoLibraryAtAll() {
    classes()
        .that()
        .resideInAnyPackage(
            "dev.autogen.operation",
            "dev.autogen.diff",
            "dev.autogen.safety",
            "dev.autogen.sql",
            "dev.autogen.plan")
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage("dev.autogen..", "org.jspecify..", "java.."))
        .check(AUTOGEN);
  }

  @Test
  void onlyThoseWhoTalkToDatabasesKnowJdbc() {
    onlyIn(
        new String[] {
          "dev.autogen",
          "dev.autogen.introspect",
          "dev.autogen.scratch",
          "dev.autogen.settle",
          "dev.autogen.run",
          "dev.autogen.verify",
          "dev.autogen.retreat",
          "dev.autogen.measure",
          "dev.autogen.lint",
          "dev.autogen.hibernate"
        },
        "java.sql..",
        "javax.sql..");
  }

  @Test
  void onlyRenderKnowsTheTemplateEngine() {
    onlyIn(new String[] {"dev.autogen.render"}, "com.github.mustachejava..");
  }

  @Test
  void onlyTheCommandLineKnowsPicocli() {
    onlyIn(new String[] {"dev.autogen.cli"}, "picocli..");
  }

  @Test
  void onlySourceKnowsJavaParser() {
    onlyIn(new String[] {"dev.autogen.source"}, "com.github.javaparser..");
  }

  private static void onlyIn(String[] places, String... libraries) {
    noClasses()
        .that(resideOutsideOfPackages(places))
        .should()
        .dependOnClassesThat(resideInAnyPackage(libraries))
        .check(AUTOGEN);
  }

  /** The reader's answer leaves its process by standard output. */
  @Test
  void onlyTheCommandLineAndTheReaderUseTheProcess() {
    DescribedPredicate<JavaClass> others =
        resideOutsideOfPackages("dev.autogen.cli")
            .and(not(describe("the reader", it -> it.getSimpleName().equals("ModelReader"))));
    noClasses()
        .that(others)
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(AUTOGEN);
  }

  /** A server that starts, and a lock that others have, tell of no event to wait for. */
  @Test
  void nobodySleepsButWhoWaitsForAServer() {
    noClasses()
        .that(resideOutsideOfPackages("dev.autogen.scratch"))
        .and(not(describe("the one pause", it -> it.getFullName().equals("dev.autogen.run.Pause"))))
        .should()
        .callMethod(Thread.class, "sleep", long.class)
        .check(AUTOGEN);
  }

  @Test
  void onlyTheEntranceLooksAtTheClock() {
    DescribedPredicate<JavaCall<?>> looksAtTheClock =
        describe(
            "looks at the clock",
            call ->
                (call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getTarget().getRawParameterTypes().isEmpty()
                        && (call.getName().equals("now") || call.getName().startsWith("system")))
                    || call.getName().equals("currentTimeMillis"));
    noClasses()
        .that(resideOutsideOfPackages("dev.autogen", "dev.autogen.cli"))
        .should()
        .callMethodWhere(looksAtTheClock)
        .check(AUTOGEN);
  }

  @Test
  void everyPackageIsNullMarked() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> packages =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(Path::getParent)
              .distinct()
              .toList();

      assertThat(packages)
          .isNotEmpty()
          .allSatisfy(
              folder ->
                  assertThat(folder.resolve("package-info.java"))
                      .content()
                      .contains("@NullMarked"));
    }
  }

  @Test
  void filesStaySmall() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .isNotEmpty()
          .allSatisfy(
              file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(MOST_LINES));
    }
  }
}

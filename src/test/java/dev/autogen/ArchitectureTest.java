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
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may use which: the table of packages, as code. */
class ArchitectureTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final int MOST_LINES = 400;

  private static final JavaClasses AUTOGEN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.autogen");

  /** What the classes of each room may use of the others; the room without a name is the root. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry(
              "",
              rooms(
                  "branch compare config deploy draft introspect lint migration plan proof question run scratch session state tenant")),
          Map.entry(
              "branch",
              rooms(
                  "state compare draft proof diff introspect migration operation plan schema scratch sqltext session question")),
          Map.entry(
              "cli",
              rooms(
                  "compare config deploy draft migration operation plan proof question report run safety state tenant branch")),
          Map.entry(
              "compare",
              rooms(
                  "session state config depend diff entity introspect migration normalize operation run safety schema scratch source sql")),
          Map.entry("config", rooms("")),
          Map.entry(
              "deploy",
              rooms(
                  "session state compare proof rollback lint config introspect migration run safety schema scratch sqltext")),
          Map.entry("depend", rooms("operation schema")),
          Map.entry("diff", rooms("depend operation schema sqltext")),
          Map.entry(
              "draft",
              rooms(
                  "question compare state proof config diff migration operation plan render safety schema scratch source sql sqltext session introspect run")),
          Map.entry("entity", rooms("schema")),
          Map.entry("hibernate", rooms("schema")),
          Map.entry("introspect", rooms("schema")),
          Map.entry(
              "lint",
              rooms(
                  "session state compare proof measure introspect migration safety schema scratch sql sqltext")),
          Map.entry("measure", rooms("introspect schema scratch sql")),
          Map.entry("migration", rooms("schema sqltext")),
          Map.entry("normalize", rooms("introspect operation schema sql sqltext")),
          Map.entry("operation", rooms("schema")),
          Map.entry("plan", rooms("depend operation safety schema sql sqltext")),
          Map.entry(
              "proof",
              rooms(
                  "measure normalize depend diff run introspect migration operation schema scratch sql sqltext")),
          Map.entry(
              "question", rooms("compare config diff migration safety schema source sql sqltext")),
          Map.entry("render", rooms("migration plan sql")),
          Map.entry(
              "report", rooms("lint proof state migration operation plan run safety schema sql")),
          Map.entry(
              "rollback",
              rooms(
                  "proof diff plan run introspect migration operation schema scratch sql sqltext")),
          Map.entry("run", rooms("config introspect migration schema sql sqltext")),
          Map.entry("safety", rooms("depend measure operation schema sqltext")),
          Map.entry("schema", rooms("")),
          Map.entry("scratch", rooms("config introspect schema sql")),
          Map.entry("session", rooms("run scratch config introspect schema sql migration")),
          Map.entry("source", rooms("schema")),
          Map.entry("sql", rooms("depend operation schema sqltext")),
          Map.entry("sqltext", rooms("schema")),
          Map.entry("state", rooms("session run migration introspect")),
          Map.entry(
              "tenant", rooms("deploy state session config introspect migration run schema sql")));

  /** The root's own classes that every room may use. */
  private static final DescribedPredicate<JavaClass> FOR_ALL =
      assignableTo(AutogenException.class).or(assignableTo(Version.class));

  private static Set<String> rooms(String names) {
    return names.isEmpty() ? Set.of() : Set.of(names.split(" "));
  }

  /** Each package is a slice, the root one of its own. */
  private static final SliceAssignment ROOMS =
      new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass each) {
          return each.getPackageName().startsWith("dev.autogen")
              ? SliceIdentifier.of(roomOf(each).isEmpty() ? "root" : roomOf(each))
              : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
          return "rooms";
        }
      };

  static Stream<String> packages() {
    return MAY_USE.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void usesOnlyWhatTheTableAllows(String room) {
    String[] allowed =
        Stream.concat(Stream.of(room), MAY_USE.getOrDefault(room, Set.of()).stream())
            .map(ArchitectureTest::packageOf)
            .toArray(String[]::new);
    DescribedPredicate<JavaClass> foreign =
        resideInAPackage("dev.autogen..")
            .and(resideOutsideOfPackages(allowed))
            .and(not(FOR_ALL))
            .and(not(room.equals("cli") ? assignableTo(Autogen.class) : FOR_ALL));
    noClasses()
        .that()
        .resideInAPackage(packageOf(room))
        .should()
        .dependOnClassesThat(foreign)
        .check(AUTOGEN);
  }

  private static String packageOf(String room) {
    return room.isEmpty() ? "dev.autogen" : "dev.autogen." + room;
  }

  /** What a line allows for nothing lets somebody in unseen, and may hide a cycle. */
  @Test
  void tableAllowsNoMoreThanIsUsed() {
    Map<String, Set<String>> unused = new TreeMap<>();
    MAY_USE.forEach((room, allowed) -> unused.put(room, new TreeSet<>(allowed)));
    for (JavaClass each : AUTOGEN) {
      each.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(target -> target.getPackageName().startsWith("dev.autogen"))
          .forEach(target -> requireNonNull(unused.get(roomOf(each))).remove(roomOf(target)));
    }
    unused.values().removeIf(Set::isEmpty);

    assertThat(unused).isEmpty();
  }

  private static String roomOf(JavaClass each) {
    return each.getPackageName().equals("dev.autogen")
        ? ""
        : each.getPackageName().substring("dev.autogen.".length());
  }

  /** The root sees all rooms; what every room may use of it makes no cycle. */
  @Test
  void packagesMakeNoCycle() {
    slices()
        .assignedFrom(ROOMS)
        .should()
        .beFreeOfCycles()
        .ignoreDependency(resideInAPackage("dev.autogen.."), FOR_ALL)
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
          "dev.autogen.branch",
          "dev.autogen.compare",
          "dev.autogen.deploy",
          "dev.autogen.draft",
          "dev.autogen.session",
          "dev.autogen.state",
          "dev.autogen.tenant",
          "dev.autogen.introspect",
          "dev.autogen.scratch",
          "dev.autogen.normalize",
          "dev.autogen.run",
          "dev.autogen.proof",
          "dev.autogen.rollback",
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

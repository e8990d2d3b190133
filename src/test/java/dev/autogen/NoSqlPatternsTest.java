package dev.autogen;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.postgresql.core.Parser;

/** Only package {@code sqltext} reads SQL text. No other class matches it with a pattern. */
class NoSqlPatternsTest {
  private static final JavaClasses AUTOGEN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.autogen");

  /** Stages that handle statements or expressions, and have no other text to look into. */
  private static final String[] WITHOUT_PATTERNS = {
    "dev.autogen.diff",
    "dev.autogen.operation",
    "dev.autogen.plan",
    "dev.autogen.safety",
    "dev.autogen.normalize",
    "dev.autogen.measure",
    "dev.autogen.lint",
    "dev.autogen.proof",
    "dev.autogen.rollback",
    "dev.autogen.run",
    "dev.autogen.sqltext"
  };

  /** What is no SQL there: names that need no quotes, array literals, messages. */
  private static final Map<String, String> NO_SQL =
      new TreeMap<>(
          Map.of(
              "dev.autogen.diff.LabelReferences", "the elements of an array's literal",
              "dev.autogen.proof.FunctionCalls", "where an error happened, in the server's words",
              "dev.autogen.run.MissingPrivilege", "messages of the server",
              "dev.autogen.sql.Quoted", "a name that needs no quotes"));

  @Test
  void stagesThatHandleSqlHaveNoPatterns() {
    noClasses()
        .that(resideInAnyPackage(WITHOUT_PATTERNS))
        .and(
            not(
                describe(
                    "no SQL",
                    it -> NO_SQL.keySet().stream().anyMatch(it.getFullName()::startsWith))))
        .should()
        .dependOnClassesThat(describe("patterns", it -> it.isEquivalentTo(Pattern.class)))
        .check(AUTOGEN);
  }

  @Test
  void theWriterReadsNothingByPatterns() {
    assertThat(
            AUTOGEN.stream()
                .filter(it -> it.getPackageName().equals("dev.autogen.sql"))
                .filter(NoSqlPatternsTest::compilesPatterns)
                .map(JavaClass::getFullName)
                .collect(Collectors.toSet()))
        .isSubsetOf("dev.autogen.sql.Quoted");
  }

  @Test
  void onlyTheReaderKnowsTheLexerOfTheDriver() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.autogen.sqltext")
        .should()
        .dependOnClassesThat(describe("the lexer", it -> it.isEquivalentTo(Parser.class)))
        .check(AUTOGEN);
  }

  private static boolean compilesPatterns(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .anyMatch(it -> it.getTargetClass().isEquivalentTo(Pattern.class));
  }
}

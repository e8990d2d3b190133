package dev.autogen.sqltext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlScriptTest {
  @Test
  void endsStatementsAtSemicolons() {
    assertThat(SqlScript.statements("SELECT 1;\n\n  SELECT\n 2 ;; SELECT 3", 10))
        .containsExactly(
            new StatementText("SELECT 1", 10),
            new StatementText("SELECT\n 2", 12),
            new StatementText("SELECT 3", 13));
    assertThat(SqlScript.statements(" \n -- nothing; here\n ; /* ; */", 1)).isEmpty();
  }

  @Test
  void leavesQuotesAlone() {
    assertThat(texts("SELECT 'a;''b', \"c;\"\"d\"; SELECT E'it\\';s'; SELECT U&'x;y'"))
        .containsExactly("SELECT 'a;''b', \"c;\"\"d\"", "SELECT E'it\\';s'", "SELECT U&'x;y'");
  }

  @Test
  void leavesDollarQuotesAlone() {
    assertThat(
            texts("DO $$ BEGIN PERFORM 1; END $$; SELECT $a$;$$;$a$; SELECT a$b FROM t; SELECT $1"))
        .containsExactly(
            "DO $$ BEGIN PERFORM 1; END $$", "SELECT $a$;$$;$a$", "SELECT a$b FROM t", "SELECT $1");
  }

  @Test
  void leavesCommentsAlone() {
    assertThat(
            texts(
                "/* a; /* nested; */ b; */ SELECT 1 -- no; end\n + 2; -- last;\nSELECT 3 - -4 / 2"))
        .containsExactly("SELECT 1 -- no; end\n + 2", "SELECT 3 - -4 / 2");
  }

  @Test
  void leavesBodiesOfFunctionsAlone() {
    String function =
        """
        CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql
        BEGIN ATOMIC
          SELECT CASE WHEN a > 0 THEN 1 ELSE 2 END;
          SELECT a + 1;
        END""";

    assertThat(SqlScript.statements(function + ";\nSELECT 1;", 1))
        .containsExactly(new StatementText(function, 1), new StatementText("SELECT 1", 6));
    assertThat(texts("BEGIN; SELECT 1; END; SELECT atomic FROM t; SELECT 2")).hasSize(5);
  }

  @Test
  void knowsLabelsFromTheEndOfABody() {
    assertThat(
            texts(
                "CREATE OR REPLACE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1 AS end; SELECT 2; END; SELECT 3"))
        .hasSize(2);
    assertThat(texts("SELECT \"BEGIN\" atomic; SELECT 2")).hasSize(2);
    assertThat(texts("BEGIN /* not a body */ ATOMIC; SELECT 2")).hasSize(2);
  }

  @Test
  void leavesTheActionsOfARuleAlone() {
    assertThat(
            texts(
                "CREATE RULE r AS ON DELETE TO t DO ALSO (DELETE FROM a; DELETE FROM b); SELECT 2"))
        .hasSize(2);
  }

  @Test
  void readsTheDataBehindACopy() {
    assertThat(
            SqlScript.statements(
                "SELECT 1;\nCOPY t (a)\nFROM stdin; -- note\na;'b\n--\n\\.\nSELECT 2", 1))
        .containsExactly(
            new StatementText("SELECT 1", 1),
            new StatementText("COPY t (a)\nFROM stdin", 2, Optional.of("a;'b\n--\n")),
            new StatementText("SELECT 2", 7));
    assertThat(texts("copy t from STDIN with (format csv);\n\\.\n"))
        .containsExactly("copy t from STDIN with (format csv)");
    assertThat(texts("COPY t TO stdout; COPY t FROM 'stdin'; COPY (SELECT 1 FROM stdin) TO STDOUT"))
        .hasSize(3);
    assertThat(texts("SELECT copy FROM stdin; INSERT INTO copy SELECT 1 FROM stdin")).hasSize(2);
    assertThat(LineComment.in("COPY t FROM stdin;\n-- autogen:step\n\\.\n-- x"))
        .extracting(LineComment::text)
        .containsExactly("-- x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT 1;~COPY t FROM stdin;~1 | 2 | up to a line \\.",
        "COPY t FROM stdin | 1 | needs a semicolon",
        "COPY t FROM stdin; SELECT 2;~1~\\. | 1 | on the lines below",
        "SELECT 1;~SELECT 2 \\gset x | 2 | \\gset is a psql command",
        "~~\\connect \"a;b\" | 3 | \\connect is a psql command",
        "SELECT '\\x'; \\! rm x | 1 | \\! is a psql command",
      })
  void whatIsNoSqlIsToldWithItsLine(String sql, int line, String message) {
    assertThatExceptionOfType(MisplacedText.class)
        .isThrownBy(() -> SqlScript.statements(sql.replace('~', '\n'), 1))
        .withMessageContaining(message)
        .matches(failure -> failure.line() == line);
  }

  @Test
  void countsLinesOverQuotesAndComments() {
    String sql = "-- one\n/* two\nthree */ SELECT 'four\nfive';\nSELECT $$\n\n$$;\n\nSELECT 9;";

    assertThat(SqlScript.statements(sql, 1))
        .extracting(StatementText::line)
        .containsExactly(3, 5, 9);
  }

  @Test
  void bearsWhatIsNotClosed() {
    assertThat(texts("SELECT 'open; SELECT 2")).containsExactly("SELECT 'open; SELECT 2");
    assertThat(texts("SELECT 1; /* open; SELECT 2")).containsExactly("SELECT 1");
    assertThat(texts("SELECT $$ open; SELECT 2")).hasSize(1);
  }

  @Test
  void forgetsCommentsAndWhiteSpace() {
    assertThat(SqlScript.withoutComments("  SELECT -- x\n  1,/* y */ 'a -- b', $$ /* c */ $$ \n"))
        .isEqualTo("SELECT 1, 'a -- b', $$ /* c */ $$");
  }

  private static List<String> texts(String sql) {
    return SqlScript.statements(sql, 1).stream().map(StatementText::sql).toList();
  }
}

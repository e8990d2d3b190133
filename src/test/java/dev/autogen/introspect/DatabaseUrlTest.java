package dev.autogen.introspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.UsageException;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {
  @ParameterizedTest
  @CsvSource({
    "postgres://me:p%40ss+1@host:5433/app?sslmode=require, host:5433, app, me, p@ss+1",
    "postgresql://me@host/app, host, app, me,",
    "jdbc:postgresql://me:pw@a:1/app, a:1, app, me, pw",
    "jdbc:postgresql://a/app?user=me&password=p+w%2B, a, app, me, p w+",
    "postgresql://a/app?user=me&password=p+w%2B, a, app, me, p+w+",
    "jdbc:postgresql:app, '', app,,",
    "jdbc:postgresql:app?user=me, '', app, me,",
    "'postgresql://a:1,b:2/app', 'a:1,b:2', app,,",
    "postgresql://[::1]:5433/app, [::1]:5433, app,,",
    "postgresql://pwr:s3@cr@x/pw, x, pw, pwr, s3@cr",
    "postgresql://a/my%2Fapp, a, my/app,,",
    "postgresql://, '',,,",
    "postgresql:///app, '', app,,",
    "postgresql://:5433/app, :5433, app,,",
  })
  void takesUrlsApart(String url, String hosts, String database, String user, String password) {
    DatabaseUrl parsed = DatabaseUrl.parse(url);
    assertThat(parsed.hosts()).isEqualTo(hosts);
    assertThat(parsed.database()).isEqualTo(Optional.ofNullable(database));
    assertThat(parsed.parameters().get("user")).isEqualTo(user);
    assertThat(parsed.parameters().get("password")).isEqualTo(password);
    assertThat(DatabaseUrl.parse(parsed.complete())).isEqualTo(parsed);
  }

  @ParameterizedTest
  @CsvSource({
    "application_name=x&connect_timeout=3, jdbc:postgresql://h/d?ApplicationName=x&connectTimeout=3",
    "target_session_attrs=read-write, jdbc:postgresql://h/d?targetServerType=primary",
    "keepalives=1&sslmode=REQUIRE, jdbc:postgresql://h/d?sslmode=REQUIRE&tcpKeepAlive=true",
    "options=-c%20lock_timeout%3D5s, jdbc:postgresql://h/d?options=-c%20lock_timeout%3D5s",
    "ssl, jdbc:postgresql://h/d?ssl=",
    "password=s3cret&user=me, jdbc:postgresql://h/d?user=me",
    "socketFactory=x.Y&cloudSqlInstance=a:b&token=s3cret, jdbc:postgresql://h/d?socketFactory=x.Y",
    "sslpassword=s3cret&sslfactoryarg=s3cret&socketFactoryArg=s3cret, jdbc:postgresql://h/d",
  })
  void knowsTheNamesOfPostgresAndOfTheDriver(String query, String told) {
    assertThat(DatabaseUrl.parse("postgresql://h/d?" + query).withoutSecrets()).isEqualTo(told);
    assertThat(DatabaseUrl.parse("jdbc:postgresql://h/d?" + query).withoutSecrets())
        .isEqualTo(told);
  }

  /** Each holds {@code s3cr3t} or a piece of it where a message could repeat it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgres//me:s3cr3t@h/d",
        "jdbc:mysql://me:s3cr3t@h/d",
        "me:s3cr3t@h//d",
        "s3cr3t",
        "postgresql://me:s3%cr3t@h/d",
        "postgresql://me:s3cr3t%@h/d",
        "postgresql://me:s3/cr3t@h/d",
        "postgresql://me:12/cr3t@h",
        "postgresql://me:s3?cr3t@h/d",
        "postgresql://me:12?s3cr3t@h/d",
        "postgresql://me:12?sslmode=s3cr3t@h/d",
        "postgresql://me:12?s3cr3t=1@h/d",
        "postgresql://me:s3#cr3t@h/d",
        "postgresql://me:s3cr3t",
        "postgresql://me:s3cr3t/d",
        "jdbc:postgresql://h/d?password=s3&cr3t",
        "jdbc:postgresql://h/d?password=s3&cr3t=1",
        "jdbc:postgresql://h/d?user=me&password=s3%cr3t",
        "jdbc:postgresql://h/d?sslpassword=s3&cr=t",
        "jdbc:postgresql://h/d?password=s3cr3t&sslmode=bogus",
        "jdbc:postgresql://h/d?password=s3cr3t&currentSchema=%ZZ",
        "jdbc:postgresql://h:99999/d?password=s3cr3t",
        "jdbc:postgresql://h/a/b?password=s3cr3t",
        "jdbc:postgresql://h/d?password=s3cr3t&connectTimeout=soon",
        "jdbc:postgresql:me:s3cr3t@h/d",
        "jdbc:postgresql:me:s3cr3t",
        "jdbc:postgresql://%2Frun/d?password=s3cr3t",
        "host=h password=s3cr3t",
      })
  void tellsNoPieceOfAPasswordWhenItRefuses(String url) {
    assertThatThrownBy(() -> DatabaseUrl.parse(url))
        .isInstanceOf(UsageException.class)
        .hasNoCause()
        .message()
        .doesNotContain("s3", "cr3t", "3t");
  }

  @ParameterizedTest
  @CsvSource({
    "sslmode=bogus, 'sslmode must be one of disable, allow, prefer, require, verify-ca, verify-full'",
    "connect_timeout=soon, connectTimeout must be a number",
    "target_session_attrs=x, targetServerType must be one of any",
    "tcpKeepAlive=x, 'tcpKeepAlive must be one of true, false'",
    "sslmod=require, parameter sslmod that",
    "sslmode=%ZZ, % in sslmode without two digits",
  })
  void namesAWrongOption(String query, String message) {
    assertThatThrownBy(() -> DatabaseUrl.parse("jdbc:postgresql://h/d?" + query))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"h:x", "h:0", "h:65536", "a:1,b:x", "h:-1", "h:"})
  void aPortIsANumber(String hosts) {
    assertThatThrownBy(() -> DatabaseUrl.parse("jdbc:postgresql://" + hosts + "/d"))
        .isInstanceOf(UsageException.class)
        .hasMessage("the URL: port must be a number from 1 to 65535");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://me:s3cr3t@h/d?sslpassword=s3cr3t",
        "jdbc:postgresql://h/d?user=me&password=s3cr3t"
      })
  void whoeverPrintsOneTellsNoSecret(String url) {
    DatabaseUrl parsed = DatabaseUrl.parse(url);
    assertThat(parsed.toString()).isEqualTo("h/d");
    assertThat(parsed.place()).isEqualTo("h/d");
    assertThat(parsed.withoutSecrets()).doesNotContain("s3cr3t");
    assertThat(parsed.sibling("e").toString()).isEqualTo("h/e");
    assertThat(parsed.with("password", "s3cr3t").toString()).isEqualTo("h/d");
  }
}

package dev.autogen.introspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings of autogen override libpq's service file, which overrides its environment variables. */
class LoginTest {
  private static final Map<String, String> VARIABLES =
      Map.of(
          "PGHOST", "envhost",
          "PGPORT", "5444",
          "PGDATABASE", "envdb",
          "PGUSER", "envuser",
          "PGPASSWORD", "envsecret",
          "PGSSLMODE", "disable",
          "PGOPTIONS", "-c lock_timeout=5s",
          "PGTARGETSESSIONATTRS", "read-write",
          "PGCONNECT_TIMEOUT", "3",
          "PGAPPNAME", "shop");

  @TempDir private Path folder;

  private static Login login(String url, Map<String, String> environment) {
    return Login.of(DatabaseUrl.parse(url), Optional.empty(), Optional.empty(), environment);
  }

  @Test
  void variablesFillWhatTheUrlLeavesOpen() {
    Properties driver = login("postgresql://", VARIABLES).properties();

    assertThat(driver)
        .containsEntry("PGHOST", "envhost")
        .containsEntry("PGPORT", "5444")
        .containsEntry("PGDBNAME", "envdb")
        .containsEntry("user", "envuser")
        .containsEntry("password", "envsecret")
        .containsEntry("sslmode", "disable")
        .containsEntry("options", "-c lock_timeout=5s")
        .containsEntry("targetServerType", "primary")
        .containsEntry("connectTimeout", "3")
        .containsEntry("ApplicationName", "shop");
  }

  @Test
  void theUrlGoesBeforeVariables() {
    Properties driver =
        login(
                "jdbc:postgresql://h:1/d?user=u&password=p&sslmode=require&ApplicationName=a",
                VARIABLES)
            .properties();

    assertThat(driver)
        .containsEntry("PGHOST", "h")
        .containsEntry("PGPORT", "1")
        .containsEntry("PGDBNAME", "d")
        .containsEntry("user", "u")
        .containsEntry("password", "p")
        .containsEntry("sslmode", "require")
        .containsEntry("ApplicationName", "a");
  }

  @Test
  void settingsGoBeforeTheUrl() {
    Login login =
        Login.of(
            DatabaseUrl.parse("jdbc:postgresql://u:p@h/d?user=v"),
            Optional.of("set"),
            Optional.of("setsecret"),
            VARIABLES);

    assertThat(login.properties())
        .containsEntry("user", "set")
        .containsEntry("password", "setsecret");
  }

  @Test
  void anAddressIsAHostWithItsPort() {
    assertThat(login("jdbc:postgresql://h/d", VARIABLES).properties())
        .containsEntry("PGHOST", "h")
        .containsEntry("PGPORT", "5432");
    assertThat(login("jdbc:postgresql://:7777/d", VARIABLES).properties())
        .containsEntry("PGHOST", "envhost")
        .containsEntry("PGPORT", "7777");
    assertThat(login("jdbc:postgresql:d", Map.of("PGPORT", "5444")).properties())
        .containsEntry("PGHOST", "localhost")
        .containsEntry("PGPORT", "5444");
    assertThat(login("postgresql:///d", Map.of("PGHOST", "a,b", "PGPORT", "5444")).properties())
        .containsEntry("PGPORT", "5444,5444");
  }

  @Test
  void aServiceGoesBeforeVariablesAndBehindTheUrl() throws IOException {
    Map<String, String> environment = new TreeMap<>(VARIABLES);
    environment.put("PGSERVICE", "shop");
    environment.put(
        "PGSERVICEFILE",
        service(
            "[other]\nhost=o\n\n[shop]\n# ours\nhost=sh\nport=7\ndbname=sd\nuser=su\npassword=ss\napplication_name=sa\nhost=twice\n[more]\nhost=m\n"));

    assertThat(login("postgresql://", environment).properties())
        .containsEntry("PGHOST", "sh")
        .containsEntry("PGPORT", "7")
        .containsEntry("PGDBNAME", "sd")
        .containsEntry("user", "su")
        .containsEntry("password", "ss")
        .containsEntry("ApplicationName", "sa")
        .doesNotContainKey("service");
    assertThat(login("jdbc:postgresql://h/?user=u&service=other", environment).properties())
        .containsEntry("PGHOST", "h")
        .containsEntry("PGPORT", "5432")
        .containsEntry("user", "u")
        .containsEntry("password", "envsecret");
  }

  @Test
  void aServiceFileThatSaysNonsenseIsNotRepeated() throws IOException {
    Map<String, String> environment =
        Map.of("PGSERVICE", "shop", "PGSERVICEFILE", service("[shop]\npassword =s3cr3t\n"));

    assertThatThrownBy(() -> login("postgresql://", environment))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("service.conf:2: ")
        .hasMessageNotContaining("s3cr3t");
  }

  @Test
  void aServiceThatIsNotThereIsNamed() throws IOException {
    Map<String, String> environment =
        Map.of("PGSERVICE", "shpo", "PGSERVICEFILE", service("[shop]\nhost=h\n"));

    assertThatThrownBy(() -> login("postgresql://", environment))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("there is no service shpo in ");
  }

  @Test
  void aVariableWithNoSenseIsNamed() {
    assertThatThrownBy(() -> login("postgresql://h/d", Map.of("PGSSLMODE", "bogus")))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("PGSSLMODE: sslmode must be one of ");
    assertThatThrownBy(() -> login("postgresql:///d", Map.of("PGPORT", "x")))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("PGPORT: port must be a number");
  }

  @Test
  void aSocketIsNamed() {
    Map<String, String> environment = Map.of("PGHOST", "/var/run/postgresql");

    assertThatThrownBy(() -> login("postgresql:///d", environment))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("PGHOST=/var/run/postgresql is a Unix socket");
    assertThat(login("postgresql://h/d", environment).place()).isEqualTo("h/d");
  }

  @Test
  void programsAreLedToTheSameDatabase() throws IOException {
    Login plain = login("postgresql://u:p@h:1/d?sslmode=require", Map.of());
    assertThat(plain.programVariables())
        .containsOnly(
            Map.entry("PGHOST", "h"),
            Map.entry("PGPORT", "1"),
            Map.entry("PGDATABASE", "d"),
            Map.entry("PGUSER", "u"),
            Map.entry("PGSSLMODE", "require"));

    Map<String, String> environment =
        Map.of("PGSERVICE", "shop", "PGSERVICEFILE", service("[shop]\nhost=h\nuser=u\n"));
    assertThat(login("postgresql:///d", environment).programVariables())
        .containsEntry("PGSERVICE", "shop");
    assertThat(login("postgresql://other/d", environment).programVariables())
        .doesNotContainKey("PGSERVICE");
  }

  @Test
  void whoeverPrintsOneTellsNoSecret() {
    Login login = login("postgresql://", VARIABLES);
    assertThat(login.toString()).isEqualTo("envhost:5444/envdb");
    assertThat(login.urlWithoutSecrets())
        .startsWith("jdbc:postgresql://envhost:5444/envdb?")
        .doesNotContain("envsecret");
  }

  private String service(String text) throws IOException {
    return Files.writeString(folder.resolve("service.conf"), text).toString();
  }
}

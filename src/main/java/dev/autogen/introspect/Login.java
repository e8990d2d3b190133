package dev.autogen.introspect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.postgresql.jdbcurlresolver.PgPassParser;

/**
 * The parameters of a connection. They come from autogen's settings, then from libpq's environment
 * variables, service file and password file, then from the defaults of the driver. This is the only
 * class that passes secrets on, and only to the driver.
 */
public final class Login {
  private static final String HOST = "PGHOST";
  private static final String PORT = "PGPORT";
  private static final String DATABASE = "PGDBNAME";
  private static final String USER = "user";
  private static final String PASSWORD = "password";
  private static final String DEFAULT_PORT = "5432";

  /** Parameters that have a libpq variable with the same values. */
  private static final Map<String, String> PROGRAM_VARIABLES =
      Map.of(
          HOST,
          "PGHOST",
          PORT,
          "PGPORT",
          DATABASE,
          "PGDATABASE",
          USER,
          "PGUSER",
          "sslmode",
          "PGSSLMODE",
          "sslrootcert",
          "PGSSLROOTCERT");

  private final Map<String, String> parameters = new TreeMap<>();
  private String passwordFrom = "";
  private Optional<String> service = Optional.empty();

  private Login() {}

  /**
   * Combines all sources.
   *
   * @param user overrides the user of the URL
   * @param password overrides the password of the URL
   * @param environment has libpq's variables, which fill in what the URL lacks
   */
  public static Login of(
      DatabaseUrl url,
      Optional<String> user,
      Optional<String> password,
      Map<String, String> environment) {
    Login login = new Login();
    LibpqVariables variables = new LibpqVariables(environment);
    user.ifPresent(it -> login.parameters.put(USER, it));
    login.add(password.map(it -> Map.of(PASSWORD, it)).orElse(Map.of()), "the setting password");
    login.add(parts(url), "the URL");
    Optional.ofNullable(login.parameters.remove("service"))
        .or(variables::service)
        .ifPresent(name -> login.addService(name, variables.of(name)));
    login.add(variables.parameters(), "PGPASSWORD");
    login.addDefaults();
    return login;
  }

  private static Map<String, String> parts(DatabaseUrl url) {
    Map<String, String> parts = new TreeMap<>();
    List<String> hosts = new ArrayList<>();
    List<String> ports = new ArrayList<>();
    for (String address : url.hosts().split(",", -1)) {
      int colon = address.lastIndexOf(':');
      boolean hasPort = colon > address.lastIndexOf(']');
      hosts.add(hasPort ? address.substring(0, colon) : address);
      ports.add(hasPort ? address.substring(colon + 1) : DEFAULT_PORT);
    }
    if (hosts.stream().anyMatch(host -> !host.isEmpty())) {
      hosts.replaceAll(host -> host.isEmpty() ? "localhost" : host);
      parts.put(HOST, String.join(",", hosts));
    }
    if (!url.hosts().isEmpty()) {
      parts.put(PORT, String.join(",", ports));
    }
    url.database().ifPresent(name -> parts.put(DATABASE, name));
    parts.putAll(url.parameters());
    return parts;
  }

  private void add(Map<String, String> more, String from) {
    Map<String, String> fitting = new LinkedHashMap<>(more);
    if (parameters.containsKey(HOST)) {
      // Host and port belong together: PGPORT is not for the host of the URL.
      fitting.remove(PORT);
    }
    if (fitting.containsKey(PASSWORD) && !parameters.containsKey(PASSWORD)) {
      passwordFrom = from;
    }
    fitting.forEach(parameters::putIfAbsent);
  }

  private void addService(String name, Map<String, String> values) {
    add(values, "the service " + name);
    boolean matchesService = values.entrySet().stream().allMatch(parameters.entrySet()::contains);
    service = Optional.of(name).filter(it -> matchesService);
  }

  private void addDefaults() {
    parameters.putIfAbsent(HOST, "localhost");
    parameters.putIfAbsent(USER, System.getProperty("user.name", ""));
    parameters.putIfAbsent(DATABASE, user());
    parameters.putIfAbsent("ApplicationName", "autogen");
    parameters.putIfAbsent("tcpKeepAlive", "true");
    parameters.putIfAbsent(PORT, DEFAULT_PORT);
    String[] hosts = value(HOST).split(",", -1);
    List.of(hosts).forEach(LibpqVariables::requireHost);
    if (!value(PORT).contains(",")) {
      parameters.put(PORT, String.join(",", Collections.nCopies(hosts.length, value(PORT))));
    }
    if (!parameters.containsKey(PASSWORD)) {
      passwordOfFile(hosts).ifPresent(found -> add(Map.of(PASSWORD, found), "the password file"));
    }
  }

  /** The driver does not read the password file for a list of hosts. */
  private Optional<String> passwordOfFile(String[] hosts) {
    String[] ports = value(PORT).split(",", -1);
    for (int i = 0; i < Math.min(hosts.length, ports.length); i++) {
      Optional<String> found =
          Optional.ofNullable(PgPassParser.getPassword(hosts[i], ports[i], value(DATABASE), user()))
              .filter(password -> !password.isEmpty());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private String value(String name) {
    return parameters.getOrDefault(name, "");
  }

  /** All parameters for the driver, so that its URL contains none. */
  Properties properties() {
    Properties properties = new Properties();
    properties.putAll(parameters);
    return properties;
  }

  String user() {
    return value(USER);
  }

  String database() {
    return value(DATABASE);
  }

  /** The source of the password; empty if there is none. */
  Optional<String> passwordFrom() {
    return Optional.of(passwordFrom).filter(from -> !from.isEmpty());
  }

  /** Hosts and database, for messages. */
  public String place() {
    return url().place();
  }

  /** The URL of the same database, without secrets. */
  public String urlWithoutSecrets() {
    return url().withoutSecrets();
  }

  private DatabaseUrl url() {
    String[] hosts = value(HOST).split(",", -1);
    String[] ports = value(PORT).split(",", -1);
    List<String> addresses = new ArrayList<>();
    for (int i = 0; i < hosts.length; i++) {
      boolean usual = i >= ports.length || ports[i].equals(DEFAULT_PORT);
      addresses.add(usual ? hosts[i] : hosts[i] + ":" + ports[i]);
    }
    Map<String, String> rest = new TreeMap<>(parameters);
    rest.keySet().removeAll(List.of(HOST, PORT, DATABASE));
    return new DatabaseUrl(String.join(",", addresses), Optional.of(value(DATABASE)), rest);
  }

  /** The environment variables with which PostgreSQL's programs connect to the same database. */
  public Map<String, String> programVariables() {
    Map<String, String> variables = new TreeMap<>();
    PROGRAM_VARIABLES.forEach(
        (name, variable) ->
            Optional.ofNullable(parameters.get(name))
                .ifPresent(value -> variables.put(variable, value)));
    // A service overrides variables there, so it is passed on only if it has the same values.
    service.ifPresent(name -> variables.put("PGSERVICE", name));
    return variables;
  }

  /** Hosts and database, so that printing a login reveals no secret. */
  @Override
  public String toString() {
    return place();
  }
}

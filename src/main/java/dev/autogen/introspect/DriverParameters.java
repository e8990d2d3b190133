package dev.autogen.introspect;

import dev.autogen.UsageException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postgresql.PGProperty;

/**
 * Checks the parameters of a connection: the names of the driver, and the names of libpq for the
 * same. The driver itself ignores unknown names and some wrong values.
 */
final class DriverParameters {
  /** From the names of libpq, in URLs and service files, to those of the driver. */
  private static final Map<String, String> DRIVER_NAMES =
      Map.ofEntries(
          Map.entry("host", "PGHOST"),
          Map.entry("port", "PGPORT"),
          Map.entry("dbname", "PGDBNAME"),
          Map.entry("application_name", "ApplicationName"),
          Map.entry("channel_binding", "channelBinding"),
          Map.entry("connect_timeout", "connectTimeout"),
          Map.entry("gssencmode", "gssEncMode"),
          Map.entry("keepalives", "tcpKeepAlive"),
          Map.entry("krbsrvname", "kerberosServerName"),
          Map.entry("load_balance_hosts", "loadBalanceHosts"),
          Map.entry("require_auth", "requireAuth"),
          Map.entry("sslnegotiation", "sslNegotiation"),
          Map.entry("target_session_attrs", "targetServerType"));

  /** From the values of libpq to those of the driver, where they differ. */
  private static final Map<String, Map<String, String>> DRIVER_VALUES =
      Map.of(
          "targetServerType",
          Map.of(
              "read-write", "primary",
              "read-only", "secondary",
              "standby", "secondary",
              "prefer-standby", "preferSecondary"),
          "tcpKeepAlive",
          Map.of("1", "true", "0", "false"),
          "loadBalanceHosts",
          Map.of("random", "true", "disable", "false"));

  /** Arguments of user-defined classes may be secrets, too. */
  private static final Set<String> SECRETS =
      Set.of("password", "sslpassword", "sslfactoryarg", "socketFactoryArg", "connectExecutorArg");

  /** User-defined classes, which may have parameters of their own. */
  private static final Set<String> CLASSES =
      Set.of("socketFactory", "sslfactory", "sslhostnameverifier", "authenticationPluginClassName");

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,10}(\\.\\d+)?");
  private static final int MOST_PORTS = 65_535;

  private DriverParameters() {}

  /** Whether the value of a parameter may be a secret. */
  static boolean isSecret(String name) {
    return SECRETS.contains(name) || named(name).isEmpty();
  }

  /** The driver's name of a parameter; empty if the driver does not know it. */
  static Optional<String> named(String given) {
    String name = DRIVER_NAMES.getOrDefault(given, given);
    return Optional.ofNullable(PGProperty.forName(name)).map(PGProperty::getName);
  }

  /**
   * Checks a value and converts it for the driver.
   *
   * @param source where the value comes from, for the message
   * @throws UsageException if the value is invalid; the message does not repeat it
   */
  static String check(String name, String given, String source) {
    String value = DRIVER_VALUES.getOrDefault(name, Map.of()).getOrDefault(given, given);
    List<String> choices = choices(name);
    Optional<String> wanted = Optional.empty();
    if (name.equals("PGPORT")) {
      boolean ports = Stream.of(value.split(",", -1)).allMatch(DriverParameters::isPort);
      wanted = Optional.of("a number from 1 to " + MOST_PORTS).filter(it -> !ports);
    } else if (!choices.isEmpty()) {
      boolean known = choices.stream().anyMatch(value::equalsIgnoreCase);
      wanted = Optional.of("one of " + String.join(", ", choices)).filter(it -> !known);
    } else if (isNumber(name) && !NUMBER.matcher(value).matches()) {
      wanted = Optional.of("a number");
    }
    if (wanted.isPresent()) {
      throw new UsageException(
          "%s: %s must be %s"
              .formatted(source, name.equals("PGPORT") ? "port" : name, wanted.get()));
    }
    return value;
  }

  private static boolean isPort(String text) {
    return text.matches("\\d{1,5}")
        && Integer.parseInt(text) >= 1
        && Integer.parseInt(text) <= MOST_PORTS;
  }

  private static List<String> choices(String name) {
    Optional<PGProperty> property = Optional.ofNullable(PGProperty.forName(name));
    // The value may be a list, and the driver checks each element.
    Optional<String[]> choices =
        property
            .filter(it -> it != PGProperty.REQUIRE_AUTH)
            .flatMap(it -> Optional.ofNullable(it.getChoices()));
    if (choices.isPresent()) {
      return List.of(choices.get());
    }
    boolean isSwitch =
        property
            .map(PGProperty::getDefaultValue)
            .filter(it -> it.matches("true|false"))
            .isPresent();
    return isSwitch ? List.of("true", "false") : List.of();
  }

  private static boolean isNumber(String name) {
    return Optional.ofNullable(PGProperty.forName(name))
        .map(PGProperty::getDefaultValue)
        .filter(it -> NUMBER.matcher(it).matches())
        .isPresent();
  }

  /**
   * The parameters after the question mark of a URL.
   *
   * @param plusIsSpace whether a plus means a space, as in JDBC URLs
   */
  static Map<String, String> ofQuery(String query, boolean plusIsSpace) {
    Map<String, String> parameters = new TreeMap<>();
    Optional<UsageException> unknown = Optional.empty();
    String before = "";
    for (String pair : query.split("&", -1)) {
      if (!pair.isEmpty()) {
        String[] parts = pair.split("=", 2);
        boolean maybeSecret = SECRETS.contains(before) || query.contains("@");
        Optional<String> name = named(parts[0]);
        before = name.orElse(parts[0]);
        if (name.isEmpty()) {
          unknown = unknown.or(() -> Optional.of(unknown(parts, maybeSecret)));
        }
        String raw = parts.length == 1 ? "" : parts[1];
        String value =
            decoded(plusIsSpace ? raw.replace("+", " ") : raw, name.orElse("a parameter"));
        parameters.put(before, parts.length == 1 ? "" : check(before, value, "the URL"));
      }
    }
    if (unknown.isPresent() && CLASSES.stream().noneMatch(parameters::containsKey)) {
      throw unknown.get();
    }
    return parameters;
  }

  /** The name is shown only if it cannot be part of a secret. */
  private static UsageException unknown(String[] parts, boolean maybeSecret) {
    boolean showsName = !maybeSecret && parts.length == 2 && parts[0].matches("[A-Za-z_]+");
    return new UsageException(
        "the URL has a parameter %sthat the PostgreSQL driver of Java does not know; correct or remove it (in a password, write %%26 for &)"
            .formatted(showsName ? parts[0] + " " : ""));
  }

  /**
   * Decodes percent signs in the text of a URL.
   *
   * @param what the name of the part, for the message
   */
  static String decoded(String text, String what) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // Without the cause: its message repeats the text.
      throw new UsageException(
          "the URL has a %% in %s without two digits after it; write %%25 for a percent sign"
              .formatted(what));
    }
  }
}

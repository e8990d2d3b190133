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
 * What may be said of a connection: the names that the driver knows, and those of PostgreSQL's own
 * programs for the same things. The driver itself takes any name and some wrong values, and
 * connects otherwise than it was told.
 */
final class DriverParameters {
  /** Names of PostgreSQL's own URLs and service files, to what the driver calls them. */
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

  /** Values of PostgreSQL's own programs, where the driver has other words. */
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

  /** The arguments go to classes of the user's own, which may log in with them. */
  private static final Set<String> SECRETS =
      Set.of("password", "sslpassword", "sslfactoryarg", "socketFactoryArg", "connectExecutorArg");

  /** Classes of the user's own, which may have parameters of their own. */
  private static final Set<String> CLASSES =
      Set.of("socketFactory", "sslfactory", "sslhostnameverifier", "authenticationPluginClassName");

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,10}(\\.\\d+)?");
  private static final int MOST_PORTS = 65_535;

  private DriverParameters() {}

  /** What a class of the user's own is given may be a secret, too. */
  static boolean isSecret(String name) {
    return SECRETS.contains(name) || named(name).isEmpty();
  }

  /** What the driver calls a parameter; nothing where it has none like it. */
  static Optional<String> named(String given) {
    String name = DRIVER_NAMES.getOrDefault(given, given);
    return Optional.ofNullable(PGProperty.forName(name)).map(PGProperty::getName);
  }

  /**
   * The value of a parameter as the driver takes it.
   *
   * @param source where it was said, for the message
   * @throws UsageException if there is no such value; the message does not repeat it
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
          "%s: %s is %s".formatted(source, name.equals("PGPORT") ? "port" : name, wanted.get()));
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
    // Several of them may stand in a row, and the driver looks at each.
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
   * The parameters behind the question mark of a URL.
   *
   * @param plusIsSpace as in URLs of JDBC; elsewhere a plus is one
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

  /** What follows a secret may be a part of it. */
  private static UsageException unknown(String[] parts, boolean maybeSecret) {
    boolean told = !maybeSecret && parts.length == 2 && parts[0].matches("[A-Za-z_]+");
    return new UsageException(
        "the URL has a parameter %sthat the PostgreSQL driver of Java does not know; correct it or take it out (in a password, & is written %%26)"
            .formatted(told ? parts[0] + " " : ""));
  }

  /**
   * Text of a URL without its percent signs.
   *
   * @param what it is, for the message
   */
  static String decoded(String text, String what) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // Its message repeats the text.
      throw new UsageException(
          "the URL has a %% in %s without two digits behind it; write %%25 for the sign itself"
              .formatted(what));
    }
  }
}

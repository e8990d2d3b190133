package dev.autogen.introspect;

import dev.autogen.UsageException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parts of a PostgreSQL URL in any usual form. The text of the URL is not kept: messages and
 * other programs get text that is built from the parts, without secrets.
 *
 * @param hosts as in the URL, with their ports; an empty string if there is none
 * @param database empty if the URL has none
 * @param parameters by the names of the driver, including user and password
 */
public record DatabaseUrl(String hosts, Optional<String> database, Map<String, String> parameters) {
  private static final String FORMS =
      "jdbc:postgresql://host:5432/database or postgresql://user@host:5432/database";

  private static final Pattern FORM =
      Pattern.compile(
          "(?<jdbc>jdbc:)?postgres(?:ql)?://(?:(?<login>[^/?#]*)@)?(?<hosts>[^/?#@]*)"
              + "(?:/(?<database>[^/?#@]*))?(?:\\?(?<query>.*))?");

  /** The driver accepts {@code jdbc:postgresql:database} without a host. */
  private static final Pattern LOCAL_FORM =
      Pattern.compile("(?<jdbc>jdbc:)postgresql:(?<database>[^/?#@:]*)(?:\\?(?<query>.*))?");

  /** The start of a URL, which cannot contain a password. */
  private static final Pattern SCHEME = Pattern.compile("(?:jdbc:)?[a-zA-Z]+:?//");

  private static final Pattern HOST =
      Pattern.compile("(?<host>\\[[^\\]]*\\]|[^:]*)(?::(?<port>.*))?");

  public DatabaseUrl {
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
  }

  /**
   * Parses a URL.
   *
   * @throws UsageException if it is not a valid URL; the message contains nothing that may be part
   *     of a password
   */
  public static DatabaseUrl parse(String url) {
    Matcher local = LOCAL_FORM.matcher(url);
    if (local.matches()) {
      return new DatabaseUrl("", name(local), parameters(local));
    }
    Matcher form = FORM.matcher(url);
    if (!form.matches()) {
      throw new UsageException("this is not a PostgreSQL URL" + shown(url) + "; write " + FORMS);
    }
    Map<String, String> parameters = new TreeMap<>();
    Optional.ofNullable(form.group("login")).ifPresent(login -> addLogin(login, parameters));
    parameters.putAll(parameters(form));
    for (String host : form.group("hosts").split(",", -1)) {
      requireHost(host);
    }
    return new DatabaseUrl(form.group("hosts"), name(form), parameters);
  }

  private static String shown(String url) {
    Matcher scheme = SCHEME.matcher(url);
    return (scheme.lookingAt() ? ": " + scheme.group() + "…" : "")
        + (url.contains("@")
            ? " (in user and password, @ : / ? # and % are written %40 %3A %2F %3F %23 and %25)"
            : "");
  }

  private static Optional<String> name(Matcher form) {
    return Optional.ofNullable(form.group("database"))
        .filter(name -> !name.isEmpty())
        .map(name -> DriverParameters.decoded(name, "the name of the database"));
  }

  private static void addLogin(String login, Map<String, String> parameters) {
    String[] parts = login.split(":", 2);
    if (!parts[0].isEmpty()) {
      parameters.put("user", DriverParameters.decoded(parts[0], "the user"));
    }
    if (parts.length > 1) {
      parameters.put("password", DriverParameters.decoded(parts[1], "the password"));
    }
  }

  private static void requireHost(String host) {
    Matcher form = HOST.matcher(host);
    if (!form.matches()) {
      throw new UsageException("the URL has an invalid host; write " + FORMS);
    }
    if (form.group("host").regionMatches(true, 0, "%2F", 0, 3)) {
      throw new UsageException(
          "the URL names a Unix socket, which the PostgreSQL driver of Java cannot use; name a host");
    }
    Optional.ofNullable(form.group("port"))
        .ifPresent(port -> DriverParameters.check("PGPORT", port, "the URL"));
  }

  private static Map<String, String> parameters(Matcher form) {
    return Optional.ofNullable(form.group("query"))
        .map(query -> DriverParameters.ofQuery(query, form.group("jdbc") != null))
        .orElse(Map.of());
  }

  /** Hosts and database, for messages. */
  public String place() {
    return address() + database.map(name -> "/" + name).orElse("/");
  }

  /** The hosts with ports. */
  public String address() {
    return hosts.isEmpty() ? "localhost" : hosts;
  }

  /** Another database on the same server. */
  public DatabaseUrl sibling(String name) {
    return new DatabaseUrl(hosts, Optional.of(name), parameters);
  }

  /** The URL with one parameter added or replaced. */
  public DatabaseUrl with(String parameter, String value) {
    Map<String, String> more = new TreeMap<>(parameters);
    more.put(parameter, value);
    return new DatabaseUrl(hosts, database, more);
  }

  /** The URL for the driver, with secrets: not for messages. */
  public String complete() {
    return text(parameters);
  }

  /** The URL for the driver without secrets. */
  public String withoutSecrets() {
    Map<String, String> safe = new TreeMap<>(parameters);
    safe.keySet().removeIf(DriverParameters::isSecret);
    return text(safe);
  }

  private String text(Map<String, String> safe) {
    String query =
        safe.entrySet().stream()
            .map(it -> it.getKey() + "=" + encoded(it.getValue()))
            .collect(Collectors.joining("&"));
    return "jdbc:postgresql://"
        + hosts
        + "/"
        + database.map(DatabaseUrl::encoded).orElse("")
        + (query.isEmpty() ? "" : "?" + query);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Hosts and database, so that printing a URL reveals no secret. */
  @Override
  public String toString() {
    return place();
  }
}

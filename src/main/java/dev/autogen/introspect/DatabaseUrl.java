package dev.autogen.introspect;

import dev.autogen.UsageException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a database is and who connects, taken from any usual spelling of a PostgreSQL URL.
 *
 * @param jdbc the URL for the driver, without user and password of the {@code user:password@} form
 * @param place the hosts and the database, for messages
 */
record DatabaseUrl(String jdbc, String place, Optional<String> user, Optional<String> password) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:jdbc:)?postgres(?:ql)?://(?:([^/?#]*)@)?([^/?#@]*)(/[^?#]*)?(?:\\?(.*))?");

  /** Without a host the driver takes {@code jdbc:postgresql:database}. */
  private static final Pattern LOCAL_FORM =
      Pattern.compile("jdbc:postgresql:(?!//)([^?]*)(\\?.*)?");

  /** Parameters of PostgreSQL's own URLs, to what the driver calls them. */
  private static final Map<String, String> DRIVER_NAMES =
      Map.of(
          "application_name", "ApplicationName",
          "channel_binding", "channelBinding",
          "connect_timeout", "connectTimeout",
          "gssencmode", "gssEncMode");

  static DatabaseUrl parse(String url) {
    Matcher local = LOCAL_FORM.matcher(url);
    if (local.matches()) {
      return new DatabaseUrl(url, local.group(1), Optional.empty(), Optional.empty());
    }
    Matcher form = FORM.matcher(url);
    if (!form.matches()) {
      throw new UsageException(
          "this is no PostgreSQL URL: "
              + shown(url)
              + "; write jdbc:postgresql://host:5432/database or postgresql://user@host:5432/database");
    }
    Optional<String> credentials = Optional.ofNullable(form.group(1));
    String hosts = form.group(2);
    String path = Optional.ofNullable(form.group(3)).orElse("/");
    String query = Optional.ofNullable(form.group(4)).map(DatabaseUrl::driverQuery).orElse("");
    return new DatabaseUrl(
        "jdbc:postgresql://" + hosts + path + query,
        hosts + path,
        credentials.map(text -> decode(text.split(":", 2)[0])).filter(text -> !text.isEmpty()),
        credentials.filter(text -> text.contains(":")).map(text -> decode(text.split(":", 2)[1])));
  }

  private static String driverQuery(String query) {
    StringBuilder text = new StringBuilder();
    for (String parameter : query.split("&", -1)) {
      String[] parts = parameter.split("=", 2);
      text.append(text.isEmpty() ? '?' : '&')
          .append(DRIVER_NAMES.getOrDefault(parts[0], parts[0]))
          .append(parameter.substring(parts[0].length()));
    }
    return text.toString();
  }

  /** As much of a URL as surely holds no password. */
  private static String shown(String url) {
    int end = url.indexOf("//");
    return end < 0 ? url.split("[:?@]", 2)[0] + "…" : url.substring(0, end + 2) + "…";
  }

  private static String decode(String text) {
    // A plus is a plus in this part of a URL.
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}

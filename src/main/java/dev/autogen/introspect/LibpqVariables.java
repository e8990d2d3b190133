package dev.autogen.introspect;

import dev.autogen.UsageException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The environment variables of libpq that the driver can support. */
final class LibpqVariables {
  /** From the variables to the names of the driver. */
  private static final Map<String, String> DRIVER_NAMES =
      Map.ofEntries(
          Map.entry("PGHOST", "PGHOST"),
          Map.entry("PGPORT", "PGPORT"),
          Map.entry("PGDATABASE", "PGDBNAME"),
          Map.entry("PGUSER", "user"),
          Map.entry("PGPASSWORD", "password"),
          Map.entry("PGAPPNAME", "ApplicationName"),
          Map.entry("PGCONNECT_TIMEOUT", "connectTimeout"),
          Map.entry("PGOPTIONS", "options"),
          Map.entry("PGTARGETSESSIONATTRS", "targetServerType"),
          Map.entry("PGLOADBALANCEHOSTS", "loadBalanceHosts"),
          Map.entry("PGCHANNELBINDING", "channelBinding"),
          Map.entry("PGREQUIREAUTH", "requireAuth"),
          Map.entry("PGGSSENCMODE", "gssEncMode"),
          Map.entry("PGKRBSRVNAME", "kerberosServerName"),
          Map.entry("PGSSLMODE", "sslmode"),
          Map.entry("PGSSLNEGOTIATION", "sslNegotiation"),
          Map.entry("PGSSLROOTCERT", "sslrootcert"),
          Map.entry("PGSSLCERT", "sslcert"),
          Map.entry("PGSSLKEY", "sslkey"));

  private final Map<String, String> environment;

  LibpqVariables(Map<String, String> environment) {
    this.environment = new TreeMap<>(environment);
    this.environment.values().removeIf(String::isEmpty);
  }

  Optional<String> service() {
    return Optional.ofNullable(environment.get("PGSERVICE"));
  }

  /** The parameters of a service, by the names of the driver. */
  Map<String, String> of(String service) {
    return ServiceFile.find(service, environment);
  }

  /** The parameters of the variables, by the names of the driver. */
  Map<String, String> parameters() {
    Map<String, String> parameters = new TreeMap<>();
    DRIVER_NAMES.forEach(
        (variable, name) ->
            Optional.ofNullable(environment.get(variable))
                .map(value -> DriverParameters.check(name, value, variable))
                .ifPresent(value -> parameters.put(name, value)));
    return parameters;
  }

  /** Refuses the folder of a Unix socket, which libpq accepts as a host. */
  static void requireHost(String host) {
    if (host.startsWith("/") || host.startsWith("@")) {
      throw new UsageException(
          "PGHOST=%s is a Unix socket, which the PostgreSQL driver of Java cannot use; name a host in the URL, or set PGHOST to one"
              .formatted(host));
    }
  }
}

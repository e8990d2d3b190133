package dev.autogen.introspect;

import dev.autogen.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The service file of libpq: {@code [name]} and lines {@code key=value} below it. The driver's own
 * reader is not used: it accepts only its own names, and logs rejected lines with passwords in
 * them.
 */
final class ServiceFile {
  private ServiceFile() {}

  /**
   * The parameters of a service, by the names of the driver.
   *
   * @param environment has the place of the file
   */
  static Map<String, String> find(String service, Map<String, String> environment) {
    List<Path> files = files(environment);
    for (Path file : files) {
      Optional<Map<String, String>> found = in(file, service);
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw new UsageException(
        "there is no service %s in %s; correct PGSERVICE, or PGSERVICEFILE"
            .formatted(
                service,
                files.isEmpty()
                    ? "~/.pg_service.conf, which does not exist"
                    : String.join(" or ", files.stream().map(Path::toString).toList())));
  }

  private static List<Path> files(Map<String, String> environment) {
    Optional<Path> named = Optional.ofNullable(environment.get("PGSERVICEFILE")).map(Path::of);
    Path own = Path.of(System.getProperty("user.home", ""), ".pg_service.conf");
    return Stream.concat(
            named.or(() -> Optional.of(own).filter(Files::exists)).stream(),
            Optional.ofNullable(environment.get("PGSYSCONFDIR"))
                .map(folder -> Path.of(folder, "pg_service.conf"))
                .filter(Files::exists)
                .stream())
        .toList();
  }

  private static Optional<Map<String, String>> in(Path file, String service) {
    Map<String, String> parameters = new TreeMap<>();
    boolean found = false;
    int number = 0;
    for (String line : lines(file)) {
      number++;
      String text = line.strip();
      if (text.startsWith("[")) {
        if (found) {
          break;
        }
        found = text.equals("[" + service + "]");
      } else if (found && !text.isEmpty() && !text.startsWith("#")) {
        // The first line of a parameter counts, as in libpq.
        Map.Entry<String, String> parameter = parameter(text, file + ":" + number);
        parameters.putIfAbsent(parameter.getKey(), parameter.getValue());
      }
    }
    return found ? Optional.of(parameters) : Optional.empty();
  }

  private static Map.Entry<String, String> parameter(String line, String place) {
    String[] parts = line.split("=", 2);
    String name =
        Optional.of(parts)
            .filter(it -> it.length == 2)
            .flatMap(it -> DriverParameters.named(it[0]))
            .orElseThrow(
                () ->
                    new UsageException(
                        place
                            + ": the PostgreSQL driver of Java does not know this parameter; correct"
                            + " or remove it"));
    return Map.entry(name, DriverParameters.check(name, parts[1], place));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UsageException("cannot read the service file " + file, e);
    }
  }
}

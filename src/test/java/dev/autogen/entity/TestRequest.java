package dev.autogen.entity;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Requests for the test classes, with the Hibernate of the tests. */
final class TestRequest {
  private TestRequest() {}

  static EntityRequest of(Path cacheDir, String entities) {
    return of(cacheDir, entities, Map.of());
  }

  static EntityRequest of(Path cacheDir, String entities, Map<String, String> settings) {
    return new EntityRequest(
        List.of(testClasses()),
        jars(),
        new EntityRequest.Selection(List.of(entities), List.of()),
        new EntityRequest.Target(settings, 18, "public"),
        cacheDir);
  }

  static Path testClasses() {
    try {
      return Path.of(TestRequest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Path> jars() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(Files::isRegularFile)
        .toList();
  }
}

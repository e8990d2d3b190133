package dev.autogen.testing;

import dev.autogen.entity.ReaderPlace;
import dev.autogen.hibernate.ModelReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads entities in the process of the tests where these are about the commands, as a Java for each
 * model is most of what they would do. What is particular about the process has tests of its own.
 */
public final class ReaderInTheTest implements ReaderPlace {
  private static final Set<Path> OWN =
      Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
          .map(Path::of)
          .collect(Collectors.toSet());

  @Override
  public boolean takes(List<Path> classPath, Path cacheDir) {
    return WorkFolder.isShared(cacheDir)
        && classPath.stream().allMatch(path -> OWN.contains(path) || isReader(path));
  }

  private static boolean isReader(Path jar) {
    return jar.getFileName().toString().startsWith("reader-");
  }

  @Override
  public void answer(Path requestFile) throws IOException {
    ModelReader.answer(requestFile);
  }
}

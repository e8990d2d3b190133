package dev.autogen.entity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A place for the reader besides a Java of its own: a program that has the right Hibernate loaded
 * already offers itself as a service.
 */
public interface ReaderPlace {
  /**
   * Whether the place is fit for a project.
   *
   * @param classPath what a process of its own would start with
   * @param cacheDir where the project keeps the answers
   */
  boolean takes(List<Path> classPath, Path cacheDir);

  /** Answers the request that is in the file. */
  void answer(Path requestFile) throws IOException;
}

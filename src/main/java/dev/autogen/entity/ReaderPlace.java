package dev.autogen.entity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs the reader in this process instead of a new one. A program that already has the right
 * Hibernate offers it as a service.
 */
public interface ReaderPlace {
  /**
   * Whether it can read a project.
   *
   * @param classPath the class path that a new process would have
   * @param cacheDir the cache folder of the project
   */
  boolean takes(List<Path> classPath, Path cacheDir);

  /** Answers the request in the file. */
  void answer(Path requestFile) throws IOException;
}

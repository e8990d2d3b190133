package dev.autogen.entity;

import dev.autogen.schema.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A hash of everything that a result depends on. */
final class Fingerprint {
  private final MessageDigest digest = Sha256.start();

  Fingerprint add(Object value) {
    return add(value.toString().getBytes(StandardCharsets.UTF_8));
  }

  Fingerprint add(byte[] bytes) {
    digest.update(bytes);
    // So that "ab", "c" and "a", "bc" differ.
    digest.update((byte) 0);
    return this;
  }

  Fingerprint addAll(Collection<?> values) {
    add(values.size());
    values.forEach(this::add);
    return this;
  }

  /** Adds names, sizes and times of files, and of all files in folders. */
  Fingerprint addFiles(List<Path> paths) {
    for (Path path : paths) {
      add(path);
      addAll(states(path));
    }
    return this;
  }

  private static Set<String> states(Path root) {
    Set<String> states = new TreeSet<>();
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              states.add(
                  file + "|" + attributes.size() + "|" + attributes.lastModifiedTime().toMillis());
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              states.add(file + " is missing");
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return states;
  }

  /** The hash, usable as a file name. */
  String hash() {
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }
}

package dev.autogen.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Serialises schema records, and rejects all other classes. Used between the reader process and
 * autogen, and for cache files.
 */
public final class SchemaStream {
  private static final ObjectInputFilter SCHEMA_ONLY =
      ObjectInputFilter.Config.createFilter("dev.autogen.schema.*;java.lang.*;java.util.*;!*");

  private SchemaStream() {}

  public static void write(Serializable value, OutputStream target) throws IOException {
    try (ObjectOutputStream out = new Writer(target)) {
      out.writeObject(value);
    }
  }

  /**
   * Reads one value of the given type; anything else in the stream is an {@link
   * InvalidClassException}.
   */
  public static <T> T read(Class<T> type, InputStream source) throws IOException {
    try (ObjectInputStream in = new Reader(source)) {
      return type.cast(in.readObject());
    } catch (ClassNotFoundException | ClassCastException e) {
      throw new InvalidClassException(type.getName(), e.getMessage());
    }
  }

  /**
   * The SHA-256 of a value in hexadecimal digits. Equal values have equal hashes if they contain no
   * set or map.
   */
  public static String hash(Serializable value) {
    try {
      MessageDigest digest = Sha256.start();
      write(value, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new IllegalStateException("memory takes every byte", e);
    }
  }

  /** Replaces an {@link Optional}, which is not serialisable. */
  private record Maybe(@Nullable Object value) implements Serializable {}

  private static final class Writer extends ObjectOutputStream {
    Writer(OutputStream target) throws IOException {
      super(target);
      enableReplaceObject(true);
    }

    @Override
    protected Object replaceObject(Object object) {
      return object instanceof Optional<?> optional ? new Maybe(optional.orElse(null)) : object;
    }
  }

  private static final class Reader extends ObjectInputStream {
    Reader(InputStream source) throws IOException {
      super(source);
      enableResolveObject(true);
      setObjectInputFilter(SCHEMA_ONLY);
    }

    @Override
    protected Object resolveObject(Object object) {
      return object instanceof Maybe maybe ? Optional.ofNullable(maybe.value()) : object;
    }
  }
}

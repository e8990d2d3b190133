package dev.autogen.schema;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash that tells whether two things are the same. */
public final class Sha256 {
  private Sha256() {}

  /** A digest that nothing went into yet. */
  public static MessageDigest start() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

package dev.autogen.scratch;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;
import java.util.zip.CRC32;

/**
 * The binaries on the class path. They are requested before the cluster is read, so this class also
 * removes a cluster that does not match them.
 */
final class BundledBinaries implements PgBinaryResolver {
  private final DataFolder data;
  private final Predicate<String> keeps;
  private String fingerprint = "";

  /**
   * Provides the binaries for one start.
   *
   * @param keeps whether the cluster is kept, given the fingerprint of the binaries
   */
  BundledBinaries(DataFolder data, Predicate<String> keeps) {
    this.data = data;
    this.keeps = keeps;
  }

  @Override
  public InputStream getPgBinary(String system, String machine) throws IOException {
    try (InputStream binary = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
      byte[] archive = binary.readAllBytes();
      CRC32 sum = new CRC32();
      sum.update(archive);
      fingerprint = Long.toHexString(sum.getValue());
      if (!keeps.test(fingerprint)) {
        data.clear();
      }
      return new ByteArrayInputStream(archive);
    }
  }

  /** The fingerprint of the binaries, known after they were requested. */
  String fingerprint() {
    return fingerprint;
  }
}

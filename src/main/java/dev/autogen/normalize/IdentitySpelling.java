package dev.autogen.normalize;

import dev.autogen.schema.Column;
import dev.autogen.schema.Identity;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import java.util.Optional;

/**
 * A mapping that leaves the numbering to the database accepts every kind of it: identity or serial,
 * any start, any increment.
 */
final class IdentitySpelling {
  private IdentitySpelling() {}

  /**
   * The identity that the column gets: that of the database, unless the mapping asks for another
   * one.
   */
  static Optional<Identity> of(Column target, Column database) {
    if (target.identity().isEmpty()
        || database.identity().isEmpty()
        || !asksForNothing(target.identity().get(), target.type())) {
      return target.identity();
    }
    Identity existing = database.identity().get();
    boolean retyped = !target.type().equals(database.type());
    SequenceOptions options =
        retyped ? existing.options().withType(target.type()) : existing.options();
    return Optional.of(new Identity(existing.kind(), options));
  }

  private static boolean asksForNothing(Identity identity, SqlType type) {
    return identity.kind() == Identity.Kind.BY_DEFAULT
        && identity.options().equals(SequenceOptions.of(type, 1, 1));
  }
}

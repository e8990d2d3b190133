package dev.autogen.introspect;

import dev.autogen.schema.Identifier;
import java.util.List;

/**
 * A role that something in a database belongs to, or that has privileges there.
 *
 * @param attributes the words of {@code CREATE ROLE} that matter for a migration, without superuser
 * @param memberships the statements that make it a member of other roles
 */
public record RoleDefinition(Identifier name, String attributes, List<String> memberships) {
  public RoleDefinition {
    memberships = List.copyOf(memberships);
  }
}

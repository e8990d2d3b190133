package dev.autogen.tenant;

import dev.autogen.introspect.DatabaseUrl;
import java.util.Optional;

/**
 * One of many databases, or of many schemas of a database, with the same migrations.
 *
 * @param name its name in messages
 * @param url of its database; for a schema, with that schema as the current one
 * @param schema where its history is, if it is a schema
 */
public record Tenant(String name, DatabaseUrl url, Optional<String> schema) {}

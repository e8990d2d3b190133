package dev.autogen.tenant;

import dev.autogen.introspect.DatabaseUrl;
import java.util.Optional;

/**
 * One of many databases, or of many schemas of a database, that the same migrations are for.
 *
 * @param name its name in messages
 * @param url of its database; for a schema, one that puts unqualified names into it
 * @param schema where its history is, if it is a schema
 */
public record Tenant(String name, DatabaseUrl url, Optional<String> schema) {}

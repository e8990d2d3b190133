package dev.autogen.tenant;

import dev.autogen.introspect.DatabaseUrl;
import java.util.Optional;

/**
 * One of many databases, or of many schemas of a database, that the same migrations are for.
 *
 * @param name what people call it
 * @param url of its database; where it is a schema, one that makes it the place of unqualified
 *     names
 * @param schema where its history is, if it is a schema
 */
public record Tenant(String name, DatabaseUrl url, Optional<String> schema) {}

/**
 * Reads a PostgreSQL database through JDBC.
 *
 * <p>Input: a connection. Output: schema records, and facts about the server, its tables and its
 * sessions.
 *
 * <p>{@link java.sql.DatabaseMetaData} is asked where one call tells everything: the version of the
 * server, schemas, tables with their comments, and the name of the user. The rest comes from {@code
 * pg_catalog}, with one query for all tables, because the metadata of the driver lacks a part:
 *
 * <ul>
 *   <li>membership in an extension, and partitions: they look like other schemas and tables;
 *   <li>columns: no collation, kind of identity, options of a sequence, storage, or virtual
 *       columns; the driver also sends a query for every user type;
 *   <li>primary keys and foreign keys: JDBC asks for one table at a time, and the driver returns
 *       the keys of partitions as well; unique and check constraints are missing;
 *   <li>indexes: one table at a time; no operator class, collation, order of nulls, or included
 *       columns;
 *   <li>types: no labels of an enum, no attributes of a composite type, no casts;
 *   <li>sequences and views: only the names, without options, owner and query;
 *   <li>functions: no arguments in the form that SQL needs to identify one;
 *   <li>triggers, rules, policies, extensions, statistics, settings, sizes, and what depends on
 *       what: nothing at all.
 * </ul>
 *
 * <p>The number of an object in the catalog is missing everywhere, so one query cannot be joined to
 * a list of the metadata except by name.
 */
@NullMarked
package dev.autogen.introspect;

import org.jspecify.annotations.NullMarked;

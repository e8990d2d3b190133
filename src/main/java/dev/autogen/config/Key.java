package dev.autogen.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The settings. Each is an option, a key of the file, and an environment variable. */
public enum Key {
  URL(
      "URL",
      "the database: jdbc:postgresql://host/name, embedded (one that autogen keeps, to try things out), or none"),
  USER("NAME", "the user of the database"),
  PASSWORD("TEXT", "the user's password; better in AUTOGEN_PASSWORD"),
  CLASSPATH(
      "PATHS",
      "folders and jars of the entities, or @FILE to read them from a file (default: those of pom.xml)"),
  ENTITIES(
      "NAMES",
      "packages or classes of entities, or @FILE to read them from a file (default: all annotated classes)"),
  MAPPINGS("RESOURCES", "orm.xml files on the class path"),
  SOURCES("DIRS", "source folders of the entities (default: src/main/java)"),
  MIGRATIONS("DIR", "the folder of the migrations (default: migrations)"),
  SCHEMAS(
      "NAMES",
      "schemas to compare besides those of the model; unqualified tables are in the first"),
  FORMAT(
      "NAME",
      "the format of migration files: sql, flyway, liquibase, dbmate, goose (default: sql)"),
  TEMPLATES("DIR", "a folder with formats of your own, a folder of templates each"),
  SCRATCH(
      "URL",
      "the throw-away server: a URL, jdbc:tc:…, embedded or none (default: embedded, or a container"
          + " if the database has another version)"),
  PLAN(
      "safe|plain",
      "safe (default) for a database in use, or plain for one that nobody uses during the migration"),
  TYPE_CHANGE(
      "shadow|direct",
      "how a type changes if that rewrites a large table: through a shadow column (default), or in place under a lock"),
  RENAME_STRATEGY(
      "direct|gradual",
      "rename at once (default), or let the old name work, too, until the contract steps"),
  HISTORY_SCHEMA(
      "NAME", "the schema of the table autogen_history (default: where unqualified tables are)"),
  LOCK_TIMEOUT("TIME", "how long a statement waits for a lock (default: 2s)"),
  LOCK_TRIES("N", "how often a step is tried until it gets its locks (default: 10)"),
  BATCH_TIME("TIME", "how long a batch of a backfill should take (default: 100ms)"),
  THROTTLE("TIME", "a pause after each batch of a backfill (default: 0s)"),
  MAX_LAG("TIME", "a backfill waits while a replica is further behind than this (default: 10s)"),
  BEFORE_UPGRADE("COMMAND", "a shell command to run before an upgrade, such as a backup"),
  AFTER_UPGRADE("COMMAND", "a shell command to run after an upgrade"),
  OUTPUT("VIEW", "how results are printed");

  private final String placeholder;
  private final String description;

  Key(String placeholder, String description) {
    this.placeholder = placeholder;
    this.description = description;
  }

  /** The label of the value in help texts. */
  public String placeholder() {
    return placeholder;
  }

  /** The meaning of the value, in one line. */
  public String description() {
    return description;
  }

  /** The name in the file, and of the option without its dashes. */
  public String keyName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name in the environment. */
  public String variableName() {
    return "AUTOGEN_" + name();
  }

  static Optional<Key> named(String name) {
    return Arrays.stream(values()).filter(key -> key.keyName().equals(name)).findFirst();
  }
}

package dev.autogen.hibernate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/** Builds Hibernate's metadata without a database. */
final class MetadataBoot {
  /** Settings that would open a connection or start services for run time. */
  private static final List<String> IGNORED_SETTINGS =
      List.of(
          "hibernate.connection.",
          "jakarta.persistence.jdbc.",
          "jakarta.persistence.jtaDataSource",
          "jakarta.persistence.nonJtaDataSource",
          "jakarta.persistence.schema-generation.",
          "jakarta.persistence.transactionType",
          "hibernate.hbm2ddl.",
          "hibernate.cache.",
          "hibernate.transaction.",
          "hibernate.jta.",
          "hibernate.hikari.",
          "hibernate.agroal.",
          "hibernate.c3p0.",
          "hibernate.session_factory",
          "hibernate.dialect");

  private MetadataBoot() {}

  static Metadata build(ReaderRequest request, List<Class<?>> classes, ClassLoader loader) {
    MetadataSources sources =
        new MetadataSources(new BootstrapServiceRegistryBuilder().applyClassLoader(loader).build());
    classes.forEach(sources::addAnnotatedClass);
    request.sources().packages().forEach(sources::addPackage);
    request.sources().mappings().forEach(sources::addResource);
    return sources
        .getMetadataBuilder(
            new StandardServiceRegistryBuilder(
                    (org.hibernate.boot.registry.BootstrapServiceRegistry)
                        sources.getServiceRegistry())
                .applySettings(settings(request))
                .build())
        .build();
  }

  private static Map<String, Object> settings(ReaderRequest request) {
    Map<String, Object> settings = new HashMap<>(request.settings());
    String dialect = request.settings().getOrDefault("hibernate.dialect", "");
    settings.keySet().removeIf(key -> IGNORED_SETTINGS.stream().anyMatch(key::startsWith));
    // A dialect of Hibernate knows the version of PostgreSQL only if Hibernate selects it.
    if (!dialect.isEmpty() && !dialect.startsWith("org.hibernate.dialect.")) {
      settings.put("hibernate.dialect", dialect);
    }
    settings.put("hibernate.boot.allow_jdbc_metadata_access", "false");
    settings.put("jakarta.persistence.database-product-name", "PostgreSQL");
    settings.put(
        "jakarta.persistence.database-major-version", Integer.toString(request.postgresMajor()));
    settings.put("jakarta.persistence.database-minor-version", "0");
    settings.put("hibernate.cache.use_second_level_cache", "false");
    settings.put("hibernate.cache.use_query_cache", "false");
    return settings;
  }
}

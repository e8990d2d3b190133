package dev.autogen.hibernate;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hibernate.boot.Metadata;

/**
 * Applies Bean Validation constraints, such as {@code @NotNull} and {@code @Size}, to columns.
 * Hibernate does this only when it builds a session factory, which needs more than a mapping. So
 * this class calls Hibernate's code for it directly.
 */
final class BeanValidation {
  private static final String ACTIVATOR = "org.hibernate.boot.beanvalidation.TypeSafeActivator";

  private final ClassLoader loader;
  private final Map<String, String> settings;
  private final List<String> warnings;

  BeanValidation(ClassLoader loader, Map<String, String> settings, List<String> warnings) {
    this.loader = loader;
    this.settings = settings;
    this.warnings = warnings;
  }

  void apply(Metadata metadata) {
    if (!isWanted()) {
      return;
    }
    Optional<Object> factory = validatorFactory();
    if (factory.isEmpty()) {
      return;
    }
    try {
      Method activator = activator();
      activator.setAccessible(true);
      activator.invoke(
          null,
          factory.get(),
          metadata.getEntityBindings(),
          settings,
          metadata.getDatabase().getDialect(),
          classLoaderAccess(activator.getParameterTypes()[4]));
    } catch (ReflectiveOperationException e) {
      warnings.add("the constraints of Bean Validation could not be read: " + reason(e));
    }
  }

  private boolean isWanted() {
    String mode =
        settings
            .getOrDefault("jakarta.persistence.validation.mode", "auto")
            .toLowerCase(Locale.ROOT);
    return (mode.contains("auto") || mode.contains("ddl"))
        && !isOff("hibernate.validator.apply_to_ddl")
        && !isOff("hibernate.tooling.schema.apply_validation_constraints");
  }

  private boolean isOff(String setting) {
    String value = settings.getOrDefault(setting, "true");
    return value.equalsIgnoreCase("false") || value.equalsIgnoreCase("none");
  }

  /** Empty if Bean Validation is not on the class path. */
  private Optional<Object> validatorFactory() {
    Class<?> validation;
    try {
      validation = Class.forName("jakarta.validation.Validation", true, loader);
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
    try {
      return Optional.of(validation.getMethod("buildDefaultValidatorFactory").invoke(null));
    } catch (ReflectiveOperationException e) {
      warnings.add("Bean Validation is on the class path but does not start: " + reason(e));
      return Optional.empty();
    }
  }

  private Method activator() throws ReflectiveOperationException {
    return Arrays.stream(Class.forName(ACTIVATOR, true, loader).getDeclaredMethods())
        .filter(method -> method.getName().equals("applyRelationalConstraints"))
        .filter(method -> method.getParameterCount() == 5)
        .findFirst()
        .orElseThrow(() -> new NoSuchMethodException(ACTIVATOR));
  }

  private Object classLoaderAccess(Class<?> type) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> {
          String name = arguments[0].toString();
          return method.getName().equals("classForName")
              ? Class.forName(name, false, loader)
              : loader.getResource(name);
        });
  }

  private static String reason(ReflectiveOperationException e) {
    Throwable cause = e instanceof InvocationTargetException ? e.getCause() : e;
    return Optional.ofNullable(cause).map(Throwable::toString).orElse("").split("\\R", 2)[0];
  }
}

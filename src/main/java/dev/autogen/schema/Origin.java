package dev.autogen.schema;

import java.io.Serializable;
import java.util.Optional;

/**
 * Where in the model something comes from.
 *
 * @param className the class that declares it, as {@link Class#getName} spells it
 * @param property the property of that class, absent for the class as a whole
 */
public record Origin(String className, Optional<String> property) implements Serializable {
  @Override
  public String toString() {
    return property.map(name -> className + "." + name).orElse(className);
  }
}

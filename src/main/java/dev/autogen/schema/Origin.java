package dev.autogen.schema;

import java.io.Serializable;
import java.util.Optional;

/**
 * The class or property that an object is mapped by.
 *
 * @param className the class that declares it, as {@link Class#getName} returns it
 * @param property the property, empty for the class as a whole
 */
public record Origin(String className, Optional<String> property) implements Serializable {
  @Override
  public String toString() {
    return property.map(name -> className + "." + name).orElse(className);
  }
}

package dev.autogen.safety;

import dev.autogen.schema.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * The range and precision of a numeric type.
 *
 * @param largest empty if there is no limit in practice
 * @param fraction digits after the decimal point, empty for floating-point types
 * @param significant significant digits, empty unless it is a floating-point type
 */
record NumberType(
    Optional<BigDecimal> largest, Optional<Integer> fraction, Optional<Integer> significant) {
  static Optional<NumberType> of(SqlType type) {
    if (type.array()) {
      return Optional.empty();
    }
    return switch (type.name()) {
      case "smallint" -> Optional.of(whole(Short.MAX_VALUE));
      case "integer" -> Optional.of(whole(Integer.MAX_VALUE));
      case "bigint" -> Optional.of(whole(Long.MAX_VALUE));
      case "numeric" -> Optional.of(numeric(type.modifiers()));
      case "real" -> Optional.of(floating(6));
      case "double precision" -> Optional.of(floating(15));
      default -> Optional.empty();
    };
  }

  /** Whether a number of the other type may have more digits than this one stores. */
  boolean rounds(NumberType other) {
    if (significant.isPresent()) {
      int digits = other.significant.orElseGet(other::digits);
      return digits > significant.get();
    }
    return fraction.isPresent()
        && other.fraction.map(places -> places > fraction.get()).orElse(true);
  }

  /** Whether a number of the other type may be too large for this one. */
  boolean overflows(NumberType other) {
    return largest
        .filter(limit -> other.largest.map(own -> own.compareTo(limit) > 0).orElse(true))
        .isPresent();
  }

  private int digits() {
    return largest.map(BigDecimal::precision).orElse(Integer.MAX_VALUE);
  }

  private static NumberType whole(long largest) {
    return new NumberType(
        Optional.of(BigDecimal.valueOf(largest)), Optional.of(0), Optional.empty());
  }

  private static NumberType floating(int digits) {
    return new NumberType(Optional.empty(), Optional.empty(), Optional.of(digits));
  }

  private static NumberType numeric(List<String> modifiers) {
    if (modifiers.isEmpty()) {
      return new NumberType(Optional.empty(), Optional.empty(), Optional.empty());
    }
    int precision = Integer.parseInt(modifiers.get(0));
    int scale = Integer.parseInt(modifiers.get(1));
    BigInteger allNines = BigInteger.TEN.pow(precision).subtract(BigInteger.ONE);
    return new NumberType(
        Optional.of(new BigDecimal(allNines, scale)), Optional.of(scale), Optional.empty());
  }
}

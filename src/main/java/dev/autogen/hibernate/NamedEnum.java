package dev.autogen.hibernate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.Value;
import org.hibernate.type.BasicPluralType;
import org.hibernate.type.BasicType;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.converter.spi.BasicValueConverter;

/**
 * An enum that is mapped to an enum type of PostgreSQL, or an array of it.
 *
 * @param labels in Hibernate's order
 * @param ordered whether this is the order of the constants; otherwise it is alphabetical and does
 *     not matter
 */
record NamedEnum(Class<?> enumClass, List<String> labels, boolean ordered) {
  NamedEnum {
    labels = List.copyOf(labels);
  }

  static Optional<NamedEnum> of(Value value) {
    if (!(value instanceof BasicValue basic)) {
      return Optional.empty();
    }
    BasicType<?> type = basic.resolve().getLegacyResolvedBasicType();
    BasicType<?> element =
        type instanceof BasicPluralType<?, ?> plural ? plural.getElementType() : type;
    Class<?> enumClass = element.getMappedJavaType().getJavaTypeClass();
    int code = element.getJdbcType().getDefaultSqlTypeCode();
    boolean ordered = code == SqlTypes.NAMED_ORDINAL_ENUM;
    if (!enumClass.isEnum() || !(ordered || code == SqlTypes.NAMED_ENUM)) {
      return Optional.empty();
    }
    List<String> labels = labels(enumClass, element.getValueConverter());
    return Optional.of(
        new NamedEnum(enumClass, ordered ? labels : labels.stream().sorted().toList(), ordered));
  }

  @SuppressWarnings("unchecked")
  private static List<String> labels(Class<?> enumClass, BasicValueConverter<?, ?> converter) {
    List<String> labels = new ArrayList<>();
    for (Object constant : enumClass.getEnumConstants()) {
      Object stored =
          converter == null
              ? ((Enum<?>) constant).name()
              : ((BasicValueConverter<Object, ?>) converter).toRelationalValue(constant);
      labels.add(String.valueOf(stored));
    }
    return labels;
  }
}

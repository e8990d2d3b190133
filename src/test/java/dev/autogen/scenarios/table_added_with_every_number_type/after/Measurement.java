package dev.autogen.scenarios.table_added_with_every_number_type.after;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.TrueFalseConverter;
import org.hibernate.type.YesNoConverter;

@Entity
@Table(name = "measurements")
class Measurement {
  @Id Long id;
  byte tiny;
  Byte tinyOrNull;
  short small;
  int medium;
  Integer mediumOrNull;
  long large;
  float single;
  double twice;

  @Column(precision = 7)
  double approximate;

  @JdbcTypeCode(SqlTypes.FLOAT)
  @Column(precision = 15)
  double byPrecision;

  BigDecimal amount;

  @Column(precision = 12, scale = 4)
  BigDecimal exact;

  @Column(precision = 9)
  BigDecimal whole;

  BigInteger count;

  @Column(precision = 20)
  BigInteger bigCount;

  boolean open;

  @Convert(converter = YesNoConverter.class)
  boolean yesNo;

  @Convert(converter = TrueFalseConverter.class)
  Boolean trueFalse;

  @Convert(converter = NumericBooleanConverter.class)
  boolean numeric;

  @JdbcTypeCode(SqlTypes.BIT)
  boolean bit;

  @JdbcTypeCode(SqlTypes.SMALLINT)
  int stored;

  @Column(columnDefinition = "bit(8)")
  String flags;
}

package dev.autogen.scenarios.enum_type_with_odd_names_label_removed.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "reports")
class Report {
  enum Order {
    ASC,
    DESC
  }

  enum Interval {
    DAY,
    WEEK
  }

  enum Kind {
    A,
    B
  }

  @Id Long id;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  Order sort;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  Interval every;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  @Column(columnDefinition = "\"ReportKind\"")
  @ColumnDefault("'A'")
  Kind kind;
}

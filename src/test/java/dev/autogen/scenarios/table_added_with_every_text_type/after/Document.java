package dev.autogen.scenarios.table_added_with_every_text_type.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.net.URL;
import java.sql.Clob;
import java.sql.NClob;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.TimeZone;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "documents")
class Document {
  @Id Long id;
  String title;

  @Column(length = 2000)
  String summary;

  @Column(length = Length.LONG)
  String chapter;

  @Column(length = Length.LONG32)
  String volume;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  String body;

  @Nationalized String translated;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(length = 8)
  String code;

  char initial;
  Character middle;
  char[] letters;

  @Lob String story;
  @Lob Clob report;
  @Lob @Nationalized NClob original;

  @Column(length = 20000000)
  String huge;

  Locale locale;
  Currency currency;
  ZoneId zone;
  TimeZone timeZone;
  URL link;
  Class<?> type;
}

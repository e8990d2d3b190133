package dev.autogen.scenarios.table_added_with_every_other_type.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.sql.Blob;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "items")
class Item {
  @Id UUID id;
  byte[] content;

  @Lob byte[] image;
  @Lob Blob archive;

  @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
  byte[] film;

  @Column(length = 100)
  byte[] thumbnail;

  @JdbcTypeCode(SqlTypes.CHAR)
  UUID asText;

  InetAddress address;

  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, Object> attributes;

  @JdbcTypeCode(SqlTypes.JSON)
  Dimensions dimensions;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Dimensions> history;

  @Column(columnDefinition = "json")
  String plainJson;

  @JdbcTypeCode(SqlTypes.SQLXML)
  String xml;

  Serializable anything;
  String[] labels;

  @Column(length = 10)
  List<String> shortLabels;

  Set<String> tags;
  int[] numbers;
  List<Long> links;
  Double[] weights;
  boolean[] switches;
  UUID[] ids;
  LocalDate[] days;
  Instant[] moments;
  BigDecimal[] prices;
  DayOfWeek[] openOn;

  @Array(length = 3)
  short[] vector;
}

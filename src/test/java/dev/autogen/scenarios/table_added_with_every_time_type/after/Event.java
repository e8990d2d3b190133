package dev.autogen.scenarios.table_added_with_every_time_type.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.type.SqlTypes;

@SuppressWarnings("deprecation")
@Entity
@Table(name = "events")
class Event {
  @Id Long id;
  LocalDate day;
  LocalTime hour;

  @Column(secondPrecision = 3)
  LocalTime exactHour;

  LocalDateTime local;

  @Column(secondPrecision = 0)
  LocalDateTime toTheSecond;

  Instant instant;

  @Column(secondPrecision = 3)
  Instant toTheMillisecond;

  OffsetDateTime withOffset;
  ZonedDateTime zoned;
  OffsetTime offsetTime;

  @TimeZoneStorage(TimeZoneStorageType.NATIVE)
  OffsetDateTime nativeZone;

  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
  OffsetDateTime normalized;

  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
  OffsetDateTime utc;

  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  @TimeZoneColumn(name = "apart_zone")
  ZonedDateTime apart;

  @TimeZoneStorage(TimeZoneStorageType.AUTO)
  ZonedDateTime automatic;

  Duration length;

  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
  Duration interval;

  Year year;
  Month month;
  DayOfWeek weekday;
  ZoneOffset zoneOffset;
  java.util.Date date;

  @Temporal(TemporalType.DATE)
  java.util.Date onlyDate;

  @Temporal(TemporalType.TIME)
  java.util.Date onlyTime;

  Calendar calendar;
  java.sql.Timestamp stamp;
}

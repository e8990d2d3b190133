package dev.autogen.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlTypeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          int                          | integer
          INT4                         | integer
          Integer                      | integer
          int8                         | bigint
          int2                         | smallint
          bool                         | boolean
          character varying            | varchar
          character varying(20)        | varchar(20)
          CHARACTER  VARYING ( 20 )    | varchar(20)
          char varying(3)              | varchar(3)
          varchar(255)                 | varchar(255)
          text                         | text
          char                         | char(1)
          character(3)                 | char(3)
          bpchar                       | bpchar
          bpchar(3)                    | char(3)
          float                        | double precision
          float(24)                    | real
          float(25)                    | double precision
          float8                       | double precision
          float4                       | real
          double precision             | double precision
          decimal(10, 2)               | numeric(10,2)
          numeric(10)                  | numeric(10,0)
          numeric(10,-2)               | numeric(10,-2)
          dec                          | numeric
          bit                          | bit(1)
          bit varying(8)               | varbit(8)
          timestamp                    | timestamp
          timestamp(6)                 | timestamp
          timestamp(3)                 | timestamp(3)
          timestamp without time zone  | timestamp
          timestamp with time zone     | timestamptz
          timestamp(6) with time zone  | timestamptz
          timestamp(3) with time zone  | timestamptz(3)
          timestamptz(0)               | timestamptz(0)
          time(6) without time zone    | time
          time with time zone          | timetz
          interval day to second(3)    | interval day to second(3)
          integer[]                    | integer[]
          int[][]                      | integer[]
          bigint array                 | bigint[]
          integer ARRAY[4]             | integer[]
          varchar(20)[]                | varchar(20)[]
          varchar(255) array           | varchar(255)[]
          timestamp(6) with time zone[] | timestamptz[]
          uuid                         | uuid
          Order_Status                 | order_status
          "Order Status"               | "Order Status"
          "Order Status"[]             | "Order Status"[]
          geometry(Point,4326)         | geometry(Point,4326)
          shop.money(10)               | shop.money(10)
          """)
  void hasOneSpelling(String spelling, String canonical) {
    SqlType type = SqlType.parse(spelling);

    assertThat(type).hasToString(canonical);
    assertThat(SqlType.parse(canonical)).as("read back").isEqualTo(type);
  }
}

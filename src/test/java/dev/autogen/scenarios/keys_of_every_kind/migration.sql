-- keys of every kind
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create table countries  src/test/java/dev/autogen/scenarios/keys_of_every_kind/after/Country.java:11
--   create table cities     src/test/java/dev/autogen/scenarios/keys_of_every_kind/after/City.java:12
--   create table people     src/test/java/dev/autogen/scenarios/keys_of_every_kind/after/Person.java:16
--   create table passports  src/test/java/dev/autogen/scenarios/keys_of_every_kind/after/Passport.java:11
--   create table streets    src/test/java/dev/autogen/scenarios/keys_of_every_kind/after/Street.java:14

-- autogen:upgrade

CREATE TABLE countries (
    code varchar(2) NOT NULL,
    iso3 varchar(3),
    CONSTRAINT countries_pkey PRIMARY KEY (code),
    CONSTRAINT countries_iso3_key UNIQUE (iso3)
);

CREATE TABLE cities (
    country_code varchar(255) NOT NULL,
    name varchar(255) NOT NULL,
    CONSTRAINT cities_pkey PRIMARY KEY (country_code, name),
    CONSTRAINT cities_country_code_fkey FOREIGN KEY (country_code) REFERENCES countries (code)
);

CREATE TABLE people (
    id bigint NOT NULL,
    email varchar(255),
    tenant varchar(255),
    login varchar(255),
    iso3 varchar(3),
    spouse_id bigint,
    boss_id bigint,
    CONSTRAINT people_pkey PRIMARY KEY (id),
    CONSTRAINT people_email_key UNIQUE (email),
    CONSTRAINT people_login_tenant_key UNIQUE (login, tenant),
    CONSTRAINT people_spouse_id_key UNIQUE (spouse_id),
    CONSTRAINT people_iso3_fkey FOREIGN KEY (iso3) REFERENCES countries (iso3),
    CONSTRAINT people_spouse_id_fkey FOREIGN KEY (spouse_id) REFERENCES people (id)
);

CREATE TABLE passports (
    holder_id bigint NOT NULL,
    CONSTRAINT passports_pkey PRIMARY KEY (holder_id),
    CONSTRAINT passports_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES people (id)
);

CREATE TABLE streets (
    city_country varchar(255) NOT NULL,
    city_name varchar(255) NOT NULL,
    number integer NOT NULL,
    label varchar(255),
    CONSTRAINT streets_pkey PRIMARY KEY (city_country, city_name, number),
    CONSTRAINT streets_label_key UNIQUE (label),
    CONSTRAINT streets_city_country_city_name_fkey FOREIGN KEY (city_country, city_name) REFERENCES cities (country_code, name)
);

-- autogen:downgrade

DROP TABLE streets;  -- loses the rows of streets
DROP TABLE passports;  -- loses the rows of passports
DROP TABLE people;  -- loses the rows of people
DROP TABLE cities;  -- loses the rows of cities
DROP TABLE countries;  -- loses the rows of countries

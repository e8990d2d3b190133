CREATE TABLE hotels (
    id bigint NOT NULL,
    stars integer CHECK ((stars<=5) and (stars>=1)),
    category varchar(10) CHECK ((category in ('CITY','BEACH')) and (category <> 'x) and (y')),
    PRIMARY KEY (id)
);

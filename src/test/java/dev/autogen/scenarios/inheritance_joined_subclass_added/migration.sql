-- inheritance joined subclass added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create table bank_transfers  src/test/java/dev/autogen/scenarios/inheritance_joined_subclass_added/after/BankTransfer.java:11

-- autogen:upgrade

CREATE TABLE bank_transfers (
    payment_id bigint NOT NULL,
    iban varchar(34),
    CONSTRAINT bank_transfers_pkey PRIMARY KEY (payment_id),
    CONSTRAINT bank_transfers_payment_id_fkey FOREIGN KEY (payment_id) REFERENCES payments (id)
);

-- autogen:downgrade

DROP TABLE bank_transfers;  -- loses the rows of bank_transfers

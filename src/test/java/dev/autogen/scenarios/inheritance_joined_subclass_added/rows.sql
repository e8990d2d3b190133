INSERT INTO payments (id, amount) VALUES (1, 9.90);
INSERT INTO card_payments (id, last_digits) VALUES (1, '1234');

INSERT INTO payments (id, kind, amount, last_digits) VALUES (1, 'card', 9.90, '1234');

INSERT INTO companies (id) VALUES (1), (2);
INSERT INTO payments (dtype, id, amount, reference, street, city, company_id, payer_id, number) VALUES
  ('CardPayment', 1, 10, 'a', 'High Street', 'Leeds', 2, 2, '4111'),
  ('CardPayment', 2, 20, 'b', NULL, NULL, NULL, NULL, '4222');

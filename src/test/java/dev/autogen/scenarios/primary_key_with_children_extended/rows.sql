INSERT INTO invoices (id, year) VALUES (1, 2025), (2, 2026);
INSERT INTO invoice_lines (id, invoice_id) VALUES (1, 1), (2, NULL);

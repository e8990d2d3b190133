INSERT INTO orders (id, trace) VALUES (1, '6f1f2f0a-9f0e-4b0e-8a52-0d9f4f6b7c11'), (2, NULL);

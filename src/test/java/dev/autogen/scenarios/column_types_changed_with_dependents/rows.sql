INSERT INTO boxes (outer_id) VALUES (NULL), (1);
INSERT INTO parts (id, "Shelf No", code, weight, label, box_id)
VALUES (1, 3, '6f1c2c5e-0d0e-4c39-9d3c-1f2b3a4d5e6f', 4, 'bolt', 1),
       (2, 2147483647, NULL, 0, NULL, 2),
       (3, 0, '00000000-0000-0000-0000-000000000000', 2147483647, 'nut', NULL);

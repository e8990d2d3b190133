INSERT INTO products (id, name, price) VALUES (1, 'chair', 49.90), (2, 'table', NULL);
INSERT INTO revinfo (rev, revtstmp) VALUES (1, 1767225600000);
INSERT INTO products_aud (rev, id, revtype, name, price) VALUES (1, 1, 0, 'chair', 49.90);

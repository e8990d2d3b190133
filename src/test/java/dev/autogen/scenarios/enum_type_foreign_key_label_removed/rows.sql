INSERT INTO stages (status, description) VALUES ('NEW', 'n'), ('PAID', 'p');
INSERT INTO orders (id, stage_status) VALUES (1, 'NEW'), (2, NULL);

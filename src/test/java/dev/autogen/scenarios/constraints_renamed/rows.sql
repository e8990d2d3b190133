INSERT INTO companies (id) VALUES (1);
INSERT INTO users (id, email, name, age, company_id) VALUES (1, 'a@b.c', 'Ada', 36, 1);

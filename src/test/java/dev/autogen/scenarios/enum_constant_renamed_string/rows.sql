INSERT INTO users (id, status) VALUES (1, 'ACTIVE'), (2, 'GONE'), (3, 'NEW'), (4, 'ACTIVE');

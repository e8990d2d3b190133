INSERT INTO animals (id, kind, indoor) VALUES (1, 'CAT', true);

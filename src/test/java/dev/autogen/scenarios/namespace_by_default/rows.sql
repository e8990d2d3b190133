INSERT INTO app.customers (id, fullname) VALUES (1, 'Ada');

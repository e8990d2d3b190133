INSERT INTO people (id, given, family) VALUES (1, 'Ada', 'Lovelace'), (2, 'Alan', 'Turing');
INSERT INTO cats (id, lives) VALUES (1, 9), (2, 7);
INSERT INTO dogs (id, friend_id) VALUES (1, 2), (2, NULL);

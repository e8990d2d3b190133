INSERT INTO parents (id) VALUES (1), (2);
INSERT INTO children (id, a_id, b_id, c_id, d_id, e_id) VALUES (1, 1, 1, 1, 1, 2), (2, NULL, 2, NULL, 2, NULL);
INSERT INTO child_friends (child_id, friends_id) VALUES (1, 2), (2, 1);

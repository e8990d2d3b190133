INSERT INTO playlists (id) VALUES (1);

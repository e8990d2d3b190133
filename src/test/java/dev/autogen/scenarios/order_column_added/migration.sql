-- order column added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column playlist_songs.position integer not null        src/test/java/dev/autogen/scenarios/order_column_added/after/Playlist.java:22
--   add primary key of playlist_songs (playlist_id, position)  src/test/java/dev/autogen/scenarios/order_column_added/after/Playlist.java:22
--   add check playlist_songs_position_check on playlist_songs  src/test/java/dev/autogen/scenarios/order_column_added/after/Playlist.java:22
-- hazards
--   AG204 unknown value: autogen cannot know what existing rows get in playlist_songs.position; replace the placeholder, or run again with --backfill playlist_songs.position=…
--   AG302 duplicates: playlist_songs_pkey fails if rows of playlist_songs have duplicate values
-- values
--   playlist_songs.position: no value found; the file gets a placeholder

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE playlist_songs ADD COLUMN position integer;

-- autogen:step backfill batch=5000 table=playlist_songs
UPDATE playlist_songs SET position = <<value for playlist_songs.position>> WHERE position IS NULL;

-- autogen:step contract
ALTER TABLE playlist_songs ADD CONSTRAINT playlist_songs_position_is_set CHECK (position IS NOT NULL) NOT VALID;
-- autogen:step contract batch=5000 table=playlist_songs
UPDATE playlist_songs SET position = <<value for playlist_songs.position>> WHERE position IS NULL;  -- rows inserted meanwhile
-- autogen:step contract
ALTER TABLE playlist_songs VALIDATE CONSTRAINT playlist_songs_position_is_set;
-- autogen:step contract
ALTER TABLE playlist_songs ALTER COLUMN position SET NOT NULL;
ALTER TABLE playlist_songs DROP CONSTRAINT playlist_songs_position_is_set;
-- autogen:step contract transaction=none
CREATE UNIQUE INDEX CONCURRENTLY playlist_songs_pkey ON playlist_songs (playlist_id, position);
-- autogen:step contract
ALTER TABLE playlist_songs ADD CONSTRAINT playlist_songs_pkey PRIMARY KEY USING INDEX playlist_songs_pkey;
-- autogen:step contract
ALTER TABLE playlist_songs ADD CONSTRAINT playlist_songs_position_check CHECK (position>=0) NOT VALID;
-- autogen:step contract
ALTER TABLE playlist_songs VALIDATE CONSTRAINT playlist_songs_position_check;

-- autogen:downgrade

ALTER TABLE playlist_songs DROP CONSTRAINT playlist_songs_position_check;
ALTER TABLE playlist_songs DROP CONSTRAINT playlist_songs_pkey;
ALTER TABLE playlist_songs DROP COLUMN position;  -- loses the values of playlist_songs.position

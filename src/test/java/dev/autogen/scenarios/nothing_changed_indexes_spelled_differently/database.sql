CREATE TABLE users (
    id bigint NOT NULL PRIMARY KEY,
    email character varying(255),
    name text,
    state character varying(20),
    attributes jsonb
);
CREATE INDEX users_email ON users USING btree (lower((email)::text));
CREATE INDEX users_open ON users USING btree (name) WHERE ((state)::text = 'OPEN'::text);
CREATE INDEX users_attributes ON users USING gin (attributes jsonb_path_ops) WITH (fastupdate='off');
CREATE INDEX users_by_hand ON users (name ASC, state DESC NULLS LAST);
CREATE INDEX users_states ON users (state) WHERE state IN ('A', 'B');

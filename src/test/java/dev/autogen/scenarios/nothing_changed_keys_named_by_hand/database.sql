CREATE TABLE parents (id bigint NOT NULL CONSTRAINT parents_primary PRIMARY KEY, code text CONSTRAINT once UNIQUE);
CREATE TABLE children (
    a bigint NOT NULL,
    b bigint NOT NULL,
    parent_id bigint,
    CONSTRAINT children_primary PRIMARY KEY (b, a),
    CONSTRAINT to_parent FOREIGN KEY (parent_id) REFERENCES parents ON DELETE RESTRICT
);

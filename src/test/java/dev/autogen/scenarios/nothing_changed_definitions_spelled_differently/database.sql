CREATE TABLE notes (
    id bigint NOT NULL PRIMARY KEY,
    title character varying(40) DEFAULT 'x'::character varying NOT NULL,
    made timestamp with time zone DEFAULT now() NOT NULL,
    price numeric(10,2) DEFAULT '0'::numeric,
    open boolean DEFAULT true,
    tags text[] DEFAULT ARRAY[]::text[],
    code text COLLATE "C",
    total numeric GENERATED ALWAYS AS ((price * (2)::numeric)) STORED,
    parent bigint,
    day date DEFAULT CURRENT_DATE,
    span interval DEFAULT '01:00:00'::interval,
    CONSTRAINT notes_price_check CHECK ((price >= (0)::numeric)),
    CONSTRAINT notes_parent_fkey FOREIGN KEY (parent) REFERENCES notes(id) ON DELETE SET NULL
);

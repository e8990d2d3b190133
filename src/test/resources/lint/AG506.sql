-- AG506
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
CREATE INDEX tickets_place_idx ON tickets (place);
-- autogen:step
-- fires
CREATE INDEX the_index_over_the_names_of_all_those_who_ever_visited_one_of_our_places ON tickets (place);

-- object before tables changed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   replace object percent

-- autogen:upgrade

-- autogen:object drop percent before tables
DROP DOMAIN percent;
-- autogen:end

-- autogen:object create percent before tables
CREATE DOMAIN percent AS numeric CHECK (VALUE BETWEEN 0 AND 1000);
-- autogen:end

-- autogen:downgrade

-- autogen:object drop percent before tables
DROP DOMAIN percent;
-- autogen:end

-- autogen:object create percent before tables
CREATE DOMAIN percent AS numeric CHECK (VALUE BETWEEN 0 AND 100);
-- autogen:end

-- object added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create object products_trim

-- autogen:upgrade

-- autogen:object create products_trim
CREATE FUNCTION trim_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.name := trim(NEW.name);
  RETURN NEW;
END
$$;

CREATE TRIGGER products_trim BEFORE INSERT OR UPDATE OF name ON products FOR EACH ROW EXECUTE FUNCTION trim_name();
-- autogen:end

-- autogen:downgrade

-- autogen:object drop products_trim
DROP TRIGGER products_trim ON products;

DROP FUNCTION trim_name();
-- autogen:end

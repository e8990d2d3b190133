-- converter added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column products.visible char(1) not null  src/test/java/dev/autogen/scenarios/converter_added/after/Product.java:16
--   add column products.colour varchar(7)         src/test/java/dev/autogen/scenarios/converter_added/after/Product.java:20
--   add check products_colour_check on products   src/test/java/dev/autogen/scenarios/converter_added/after/Product.java:20
--   add check products_visible_check on products  src/test/java/dev/autogen/scenarios/converter_added/after/Product.java:16
-- hazards
--   AG204 unknown value: autogen cannot know what existing rows get in products.visible; replace the placeholder, or run again with --backfill products.visible=…
-- values
--   products.visible: no value found; the file gets a placeholder

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE products ADD COLUMN visible char(1);
ALTER TABLE products ADD COLUMN colour varchar(7);

-- autogen:step backfill batch=5000 table=products
UPDATE products SET visible = <<value for products.visible>> WHERE visible IS NULL;

-- autogen:step contract
ALTER TABLE products ADD CONSTRAINT products_visible_is_set CHECK (visible IS NOT NULL) NOT VALID;
-- autogen:step contract batch=5000 table=products
UPDATE products SET visible = <<value for products.visible>> WHERE visible IS NULL;  -- rows inserted meanwhile
-- autogen:step contract
ALTER TABLE products VALIDATE CONSTRAINT products_visible_is_set;
-- autogen:step contract
ALTER TABLE products ALTER COLUMN visible SET NOT NULL;
ALTER TABLE products DROP CONSTRAINT products_visible_is_set;
-- autogen:step contract
ALTER TABLE products ADD CONSTRAINT products_colour_check CHECK (colour in ('#0000ff','#ff0000')) NOT VALID;
-- autogen:step contract
ALTER TABLE products VALIDATE CONSTRAINT products_colour_check;
-- autogen:step contract
ALTER TABLE products ADD CONSTRAINT products_visible_check CHECK (visible in ('N','Y')) NOT VALID;
-- autogen:step contract
ALTER TABLE products VALIDATE CONSTRAINT products_visible_check;

-- autogen:downgrade

ALTER TABLE products DROP CONSTRAINT products_visible_check;
ALTER TABLE products DROP CONSTRAINT products_colour_check;
ALTER TABLE products DROP COLUMN colour;  -- loses the values of products.colour
ALTER TABLE products DROP COLUMN visible;  -- loses the values of products.visible

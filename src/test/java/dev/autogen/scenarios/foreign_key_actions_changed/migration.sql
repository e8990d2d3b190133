-- foreign key actions changed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop foreign key child_friends_child_id_fkey on child_friends (child_id) to children              src/test/java/dev/autogen/scenarios/foreign_key_actions_changed/after/Child.java:59
--   drop foreign key children_a on children (a_id) to parents                                         src/test/java/dev/autogen/scenarios/foreign_key_actions_changed/after/Child.java:24
--   drop foreign key children_b on children (b_id) to parents on delete cascade                       src/test/java/dev/autogen/scenarios/foreign_key_actions_changed/after/Child.java:29
--   drop foreign key children_c on children (c_id) to parents                                         src/test/java/dev/autogen/scenarios/foreign_key_actions_changed/after/Child.java:39
--   drop foreign key children_d on children (d_id) to parents                                         src/test/java/dev/autogen/scenarios/foreign_key_actions_changed/after/Child.java:45
--   drop foreign key children_e on children (e_id) to parents                                         src/test/java/dev/autogen/scenarios/foreign_key_actions_changed/after/Child.java:51
--   rename constraint child_friends_friends_id_fkey to child_friends_friend on child_friends          src/test/java/dev/autogen/scenarios/foreign_key_actions_changed/after/Child.java:59
--   add foreign key child_friends_owner on child_friends (child_id) to children on delete cascade     src/test/java/dev/autogen/scenarios/foreign_key_actions_changed/after/Child.java:59
--   add foreign key children_a on children (a_id) to parents on delete set null                       src/test/java/dev/autogen/scenarios/foreign_key_actions_changed/after/Child.java:24
--   add foreign key children_b on children (b_id) to parents on delete restrict                       src/test/java/dev/autogen/scenarios/foreign_key_actions_changed/after/Child.java:29
--   add foreign key children_c on children (c_id) to parents on delete set default on update cascade  src/test/java/dev/autogen/scenarios/foreign_key_actions_changed/after/Child.java:39
--   add foreign key children_d on children (d_id) to parents on update restrict                       src/test/java/dev/autogen/scenarios/foreign_key_actions_changed/after/Child.java:45
-- hazards
--   AG305 downgrade: orphans: children_e fails if a row of children has a value in e_id that no row of parents has

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE child_friends DROP CONSTRAINT child_friends_child_id_fkey;
ALTER TABLE children DROP CONSTRAINT children_e;
ALTER TABLE child_friends RENAME CONSTRAINT child_friends_friends_id_fkey TO child_friends_friend;
-- autogen:step expand
ALTER TABLE child_friends ADD CONSTRAINT child_friends_owner FOREIGN KEY (child_id) REFERENCES children (id) ON DELETE CASCADE NOT VALID;
-- autogen:step expand
ALTER TABLE child_friends VALIDATE CONSTRAINT child_friends_owner;
-- autogen:step expand
ALTER TABLE children ADD CONSTRAINT children_a_new FOREIGN KEY (a_id) REFERENCES parents (id) ON DELETE SET NULL NOT VALID;
-- autogen:step expand
ALTER TABLE children VALIDATE CONSTRAINT children_a_new;
-- autogen:step expand
ALTER TABLE children DROP CONSTRAINT children_a;
ALTER TABLE children RENAME CONSTRAINT children_a_new TO children_a;
-- autogen:step expand
ALTER TABLE children ADD CONSTRAINT children_b_new FOREIGN KEY (b_id) REFERENCES parents (id) ON DELETE RESTRICT NOT VALID;
-- autogen:step expand
ALTER TABLE children VALIDATE CONSTRAINT children_b_new;
-- autogen:step expand
ALTER TABLE children DROP CONSTRAINT children_b;
ALTER TABLE children RENAME CONSTRAINT children_b_new TO children_b;
-- autogen:step expand
ALTER TABLE children ADD CONSTRAINT children_c_new FOREIGN KEY (c_id) REFERENCES parents (id) ON DELETE SET DEFAULT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED NOT VALID;
-- autogen:step expand
ALTER TABLE children VALIDATE CONSTRAINT children_c_new;
-- autogen:step expand
ALTER TABLE children DROP CONSTRAINT children_c;
ALTER TABLE children RENAME CONSTRAINT children_c_new TO children_c;
-- autogen:step expand
ALTER TABLE children ADD CONSTRAINT children_d_new FOREIGN KEY (d_id) REFERENCES parents (id) ON UPDATE RESTRICT DEFERRABLE NOT VALID;
-- autogen:step expand
ALTER TABLE children VALIDATE CONSTRAINT children_d_new;
-- autogen:step expand
ALTER TABLE children DROP CONSTRAINT children_d;
ALTER TABLE children RENAME CONSTRAINT children_d_new TO children_d;

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE child_friends DROP CONSTRAINT child_friends_owner;
ALTER TABLE child_friends RENAME CONSTRAINT child_friends_friend TO child_friends_friends_id_fkey;
-- autogen:step expand
ALTER TABLE children ADD CONSTRAINT children_e FOREIGN KEY (e_id) REFERENCES parents (id) NOT VALID;
-- autogen:step expand
ALTER TABLE children VALIDATE CONSTRAINT children_e;
-- autogen:step expand
ALTER TABLE children ADD CONSTRAINT children_d_new FOREIGN KEY (d_id) REFERENCES parents (id) NOT VALID;
-- autogen:step expand
ALTER TABLE children VALIDATE CONSTRAINT children_d_new;
-- autogen:step expand
ALTER TABLE children DROP CONSTRAINT children_d;
ALTER TABLE children RENAME CONSTRAINT children_d_new TO children_d;
-- autogen:step expand
ALTER TABLE children ADD CONSTRAINT children_c_new FOREIGN KEY (c_id) REFERENCES parents (id) NOT VALID;
-- autogen:step expand
ALTER TABLE children VALIDATE CONSTRAINT children_c_new;
-- autogen:step expand
ALTER TABLE children DROP CONSTRAINT children_c;
ALTER TABLE children RENAME CONSTRAINT children_c_new TO children_c;
-- autogen:step expand
ALTER TABLE children ADD CONSTRAINT children_b_new FOREIGN KEY (b_id) REFERENCES parents (id) ON DELETE CASCADE NOT VALID;
-- autogen:step expand
ALTER TABLE children VALIDATE CONSTRAINT children_b_new;
-- autogen:step expand
ALTER TABLE children DROP CONSTRAINT children_b;
ALTER TABLE children RENAME CONSTRAINT children_b_new TO children_b;
-- autogen:step expand
ALTER TABLE children ADD CONSTRAINT children_a_new FOREIGN KEY (a_id) REFERENCES parents (id) NOT VALID;
-- autogen:step expand
ALTER TABLE children VALIDATE CONSTRAINT children_a_new;
-- autogen:step expand
ALTER TABLE children DROP CONSTRAINT children_a;
ALTER TABLE children RENAME CONSTRAINT children_a_new TO children_a;
-- autogen:step expand
ALTER TABLE child_friends ADD CONSTRAINT child_friends_child_id_fkey FOREIGN KEY (child_id) REFERENCES children (id) NOT VALID;
-- autogen:step expand
ALTER TABLE child_friends VALIDATE CONSTRAINT child_friends_child_id_fkey;

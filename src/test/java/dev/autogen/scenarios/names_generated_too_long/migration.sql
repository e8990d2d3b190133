-- names generated too long
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column customer_relationship_management_quarterly_satisfaction_surveys.previous_survey_of_the_same_department bigint                                                                                                                                        src/test/java/dev/autogen/scenarios/names_generated_too_long/after/Survey.java:35
--   add column customer_relationship_management_quarterly_satisfaction_surveys.state_of_the_survey_in_the_long_run_of_things varchar(10)                                                                                                                            src/test/java/dev/autogen/scenarios/names_generated_too_long/after/Survey.java:39
--   add check customer_relationship_manage_state_of_the_survey_in_the_l_check on customer_relationship_management_quarterly_satisfaction_surveys                                                                                                                    src/test/java/dev/autogen/scenarios/names_generated_too_long/after/Survey.java:39
--   add foreign key customer_relationship_managem_previous_survey_of_the_same__fkey on customer_relationship_management_quarterly_satisfaction_surveys (previous_survey_of_the_same_department) to customer_relationship_management_quarterly_satisfaction_surveys  src/test/java/dev/autogen/scenarios/names_generated_too_long/after/Survey.java:35
-- hazards
--   AG328 no index: every delete from customer_relationship_management_quarterly_satisfaction_surveys reads all of customer_relationship_management_quarterly_satisfaction_surveys for customer_relationship_managem_previous_survey_of_the_same__fkey

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE customer_relationship_management_quarterly_satisfaction_surveys ADD COLUMN previous_survey_of_the_same_department bigint;
ALTER TABLE customer_relationship_management_quarterly_satisfaction_surveys ADD COLUMN state_of_the_survey_in_the_long_run_of_things varchar(10);
-- autogen:step expand
ALTER TABLE customer_relationship_management_quarterly_satisfaction_surveys ADD CONSTRAINT customer_relationship_manage_state_of_the_survey_in_the_l_check CHECK (state_of_the_survey_in_the_long_run_of_things in ('OPEN','CLOSED')) NOT VALID;
-- autogen:step expand
ALTER TABLE customer_relationship_management_quarterly_satisfaction_surveys VALIDATE CONSTRAINT customer_relationship_manage_state_of_the_survey_in_the_l_check;
-- autogen:step expand
ALTER TABLE customer_relationship_management_quarterly_satisfaction_surveys ADD CONSTRAINT customer_relationship_managem_previous_survey_of_the_same__fkey FOREIGN KEY (previous_survey_of_the_same_department) REFERENCES customer_relationship_management_quarterly_satisfaction_surveys (id) NOT VALID;
-- autogen:step expand
ALTER TABLE customer_relationship_management_quarterly_satisfaction_surveys VALIDATE CONSTRAINT customer_relationship_managem_previous_survey_of_the_same__fkey;

-- autogen:downgrade

ALTER TABLE customer_relationship_management_quarterly_satisfaction_surveys DROP CONSTRAINT customer_relationship_managem_previous_survey_of_the_same__fkey;
ALTER TABLE customer_relationship_management_quarterly_satisfaction_surveys DROP CONSTRAINT customer_relationship_manage_state_of_the_survey_in_the_l_check;
ALTER TABLE customer_relationship_management_quarterly_satisfaction_surveys DROP COLUMN state_of_the_survey_in_the_long_run_of_things;  -- loses the values of customer_relationship_management_quarterly_satisfaction_surveys.state_of_the_survey_in_the_long_run_of_things
ALTER TABLE customer_relationship_management_quarterly_satisfaction_surveys DROP COLUMN previous_survey_of_the_same_department;  -- loses the values of customer_relationship_management_quarterly_satisfaction_surveys.previous_survey_of_the_same_department

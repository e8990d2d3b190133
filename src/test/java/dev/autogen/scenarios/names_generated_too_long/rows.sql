INSERT INTO customer_relationship_management_quarterly_satisfaction_surveys (number_of_the_survey_in_its_quarter, quarter_of_the_financial_year) VALUES (1, 2), (2, 2);

package dev.autogen.scenarios.names_generated_too_long.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
    name = "customer_relationship_management_quarterly_satisfaction_surveys",
    uniqueConstraints =
        @UniqueConstraint(columnNames = {"number_of_the_survey_in_its_quarter", "quarter_of_the_financial_year"}),
    indexes = @Index(columnList = "quarter_of_the_financial_year"))
class Survey {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "number_of_the_survey_in_its_quarter")
  Integer number;

  @Column(name = "quarter_of_the_financial_year")
  Integer quarter;
}

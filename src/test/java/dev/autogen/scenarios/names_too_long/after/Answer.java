package dev.autogen.scenarios.names_too_long.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;

@Entity
@Table(
    name = "customer_relationship_management_quarterly_satisfaction_survey_answers",
    uniqueConstraints =
        @UniqueConstraint(
            name = "uk_customer_relationship_management_quarterly_satisfaction_survey_answers",
            columnNames = "number"),
    indexes =
        @Index(
            name = "ix_customer_relationship_management_quarterly_satisfaction_survey_answers",
            columnList = "given_at"))
class Answer {
  enum Mood {
    GOOD,
    BAD
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  int number;

  @Column(name = "given_at")
  Instant givenAt;

  @ManyToOne
  @JoinColumn(name = "customer_relationship_management_quarterly_survey_id")
  Survey survey;

  @Enumerated(EnumType.STRING)
  @Column(name = "mood_of_the_customer_while_answering_the_quarterly_satisfaction_survey")
  Mood mood;

  @Column(name = "straßenbezeichnungszusatzänderungsverordnungsübersichtsgrößenmaß", unique = true)
  String umlauts;
}

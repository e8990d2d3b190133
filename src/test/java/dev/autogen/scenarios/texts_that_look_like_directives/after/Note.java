package dev.autogen.scenarios.texts_that_look_like_directives.after;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;

/** Comments, values and conditions that say what autogen's own lines and placeholders say. */
@Entity
@Table(
    name = "notes",
    comment = "Dear <<name>>,\n-- autogen:downgrade\n-- migrate:down\n-- +goose Down\n--rollback x\nit's \\ $sync$ */",
    check = @CheckConstraint(name = "notes_bits", constraint = "(a<<b)>>b = a OR label <> '<<value for a>>'"))
public class Note {
  @Id private Long id;

  @ColumnDefault("0")
  private Integer a;

  @ColumnDefault("1<<2>>1")
  private Integer b;

  @ColumnDefault("'<<unset>>'")
  private String label;

  @Column(comment = "a\n-- autogen:step contract\n;b", name = "`c; -- \"d\"`")
  private Integer c;

  @ColumnDefault("E'l1\\n-- autogen:upgrade\\nl2'")
  private String lines;
}

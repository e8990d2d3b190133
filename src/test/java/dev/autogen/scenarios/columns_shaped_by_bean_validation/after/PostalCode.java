package dev.autogen.scenarios.columns_shaped_by_bean_validation.after;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A constraint made of others. */
@NotNull
@Size(max = 10)
@Constraint(validatedBy = {})
@java.lang.annotation.Target({java.lang.annotation.ElementType.FIELD})
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
@interface PostalCode {
  String message() default "no postal code";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}

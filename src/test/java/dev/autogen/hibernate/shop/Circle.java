package dev.autogen.hibernate.shop;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;

/** A table with the columns of its superclass, and a property that is a getter. */
@Entity
public class Circle extends Shape {
  private double radius;

  @Access(AccessType.PROPERTY)
  public double getRadius() {
    return radius;
  }

  public void setRadius(double radius) {
    this.radius = radius;
  }
}

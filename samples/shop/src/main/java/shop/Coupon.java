package shop;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A code that makes an order cheaper until it runs out; the code itself is the key. */
@Entity
@Table(
    name = "coupons",
    check = @CheckConstraint(name = "ck_coupons_percent", constraint = "percent between 1 and 100"))
public class Coupon {
  @Id
  @Column(length = 20)
  private String code;

  @Column(nullable = false)
  private short percent;

  @Column(name = "valid_until", nullable = false)
  private LocalDate validUntil;

  protected Coupon() {}

  public Coupon(String code, int percent, LocalDate validUntil) {
    this.code = code;
    this.percent = (short) percent;
    this.validUntil = validUntil;
  }

  public String getCode() {
    return code;
  }

  public int getPercent() {
    return percent;
  }

  public LocalDate getValidUntil() {
    return validUntil;
  }
}

package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** A payment by credit or debit card. */
@Entity
@Table(name = "card_payments")
@PrimaryKeyJoinColumn(
    name = "payment_id",
    foreignKey = @ForeignKey(name = "fk_card_payments_payment"))
public class CardPayment extends Payment {
  @Column(name = "last_digits", nullable = false, length = 4)
  private String lastDigits;

  @Column(name = "authorisation", nullable = false, unique = true, length = 64)
  private String authorisation;

  protected CardPayment() {}

  public CardPayment(Order order, BigDecimal amount, String lastDigits, String authorisation) {
    super(order, amount);
    this.lastDigits = lastDigits;
    this.authorisation = authorisation;
  }

  public String getLastDigits() {
    return lastDigits;
  }

  public String getAuthorisation() {
    return authorisation;
  }
}

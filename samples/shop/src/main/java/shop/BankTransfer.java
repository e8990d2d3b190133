package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A payment that arrived on the bank account. */
@Entity
@Table(name = "bank_transfers")
@PrimaryKeyJoinColumn(
    name = "payment_id",
    foreignKey = @ForeignKey(name = "fk_bank_transfers_payment"))
public class BankTransfer extends Payment {
  @Column(nullable = false, length = 34)
  private String iban;

  @Column(name = "booked_on", nullable = false)
  private LocalDate bookedOn;

  protected BankTransfer() {}

  public BankTransfer(Order order, BigDecimal amount, String iban, LocalDate bookedOn) {
    super(order, amount);
    this.iban = iban;
    this.bookedOn = bookedOn;
  }

  public String getIban() {
    return iban;
  }

  public LocalDate getBookedOn() {
    return bookedOn;
  }
}

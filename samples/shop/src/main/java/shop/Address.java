package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A postal address; it belongs to whatever it is written on and has no life of its own. */
@Embeddable
public class Address {
  @Column(nullable = false, length = 120)
  private String street;

  @Column(name = "postal_code", nullable = false, length = 12)
  private String postalCode;

  @Column(nullable = false, length = 80)
  private String city;

  @Column(nullable = false, length = 2)
  private String country;

  protected Address() {}

  public Address(String street, String postalCode, String city, String country) {
    this.street = street;
    this.postalCode = postalCode;
    this.city = city;
    this.country = country;
  }

  public String getStreet() {
    return street;
  }

  public String getPostalCode() {
    return postalCode;
  }

  public String getCity() {
    return city;
  }

  /** The country's two letters, as ISO 3166 assigns them. */
  public String getCountry() {
    return country;
  }
}

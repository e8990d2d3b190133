package shop;

/** What a customer has earned by buying. */
public enum LoyaltyLevel {
  BASIC,
  SILVER,
  GOLD
}

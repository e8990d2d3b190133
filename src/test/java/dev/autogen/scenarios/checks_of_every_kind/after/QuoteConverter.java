package dev.autogen.scenarios.checks_of_every_kind.after;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
class QuoteConverter implements AttributeConverter<Quote, String> {
  @Override
  public String convertToDatabaseColumn(Quote quote) {
    return quote == null ? null : quote == Quote.SINGLE ? "it's" : "\"";
  }

  @Override
  public Quote convertToEntityAttribute(String value) {
    return value == null ? null : value.equals("it's") ? Quote.SINGLE : Quote.DOUBLE;
  }
}

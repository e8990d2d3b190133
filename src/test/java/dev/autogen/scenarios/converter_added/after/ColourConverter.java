package dev.autogen.scenarios.converter_added.after;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
class ColourConverter implements AttributeConverter<Colour, String> {
  @Override
  public String convertToDatabaseColumn(Colour colour) {
    return colour == null ? null : colour == Colour.RED ? "#ff0000" : "#0000ff";
  }

  @Override
  public Colour convertToEntityAttribute(String code) {
    return code == null ? null : code.equals("#ff0000") ? Colour.RED : Colour.BLUE;
  }
}

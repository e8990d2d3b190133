package dev.autogen.entity;

import dev.autogen.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The mapped classes and settings of all units of a {@code persistence.xml}.
 *
 * @param excludesUnlisted whether only the listed classes are mapped
 */
record PersistenceXml(
    List<String> classes,
    List<String> mappings,
    Map<String, String> settings,
    boolean excludesUnlisted) {

  static PersistenceXml read(Path file) {
    Document document = parse(file);
    Map<String, String> settings = new LinkedHashMap<>();
    NodeList properties = document.getElementsByTagNameNS("*", "property");
    for (int i = 0; i < properties.getLength(); i++) {
      if (properties.item(i) instanceof Element property) {
        settings.putIfAbsent(property.getAttribute("name"), property.getAttribute("value"));
      }
    }
    List<String> exclude = texts(document, "exclude-unlisted-classes");
    return new PersistenceXml(
        texts(document, "class"),
        texts(document, "mapping-file"),
        settings,
        exclude.stream().anyMatch(text -> !text.equals("false")));
  }

  private static List<String> texts(Document document, String element) {
    NodeList nodes = document.getElementsByTagNameNS("*", element);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent().strip());
    }
    return texts;
  }

  private static Document parse(Path file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(file.toFile());
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new UsageException(file + " cannot be read: " + e.getMessage(), e);
    }
  }
}

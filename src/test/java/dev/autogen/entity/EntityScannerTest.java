package dev.autogen.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityScannerTest {
  private static final String SHOP = "dev.autogen.hibernate.shop";

  @TempDir Path folder;

  @Test
  void mapped_classes_of_a_package_are_found_and_others_are_not() {
    FoundEntities found =
        EntityScanner.scan(List.of(TestRequest.testClasses()), List.of(SHOP), false);
    assertThat(found.classes())
        .contains(SHOP + ".Address", SHOP + ".Audited", SHOP + ".OrderLine$Key", SHOP + ".Ship")
        .doesNotContain(SHOP + ".Customer$Status", SHOP + ".package-info")
        .hasSize(13);
  }

  @Test
  void one_class_may_be_named() {
    assertThat(
            EntityScanner.scan(
                    List.of(TestRequest.testClasses()), List.of(SHOP + ".Carrier"), false)
                .classes())
        .containsExactly(SHOP + ".Carrier");
  }

  @Test
  void persistence_xml_says_what_is_mapped() throws IOException {
    Path file = Files.createDirectory(folder.resolve("META-INF")).resolve("persistence.xml");
    Files.writeString(
        file,
        """
        <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
          <persistence-unit name="shop">
            <mapping-file>shop.xml</mapping-file>
            <class>shop.User</class>
            <exclude-unlisted-classes>true</exclude-unlisted-classes>
            <properties>
              <property name="hibernate.default_schema" value="sales"/>
            </properties>
          </persistence-unit>
        </persistence>
        """);
    FoundEntities found =
        EntityScanner.scan(List.of(folder, TestRequest.testClasses()), List.of(), false);
    assertThat(found.classes()).containsExactly("shop.User");
    assertThat(found.mappings()).containsExactly("shop.xml");
    assertThat(found.settings()).containsEntry("hibernate.default_schema", "sales");
  }

  @Test
  void a_broken_class_is_refused_by_name_because_it_may_be_an_entity() throws IOException {
    String path = SHOP.replace('.', '/') + "/Carrier.class";
    byte[] whole = Files.readAllBytes(TestRequest.testClasses().resolve(path));
    Path half = folder.resolve(path);
    Files.createDirectories(half.getParent());
    Files.write(half, Arrays.copyOf(whole, whole.length / 2));

    assertThatThrownBy(() -> EntityScanner.scan(List.of(folder), List.of(SHOP), false))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(path);
  }

  @Test
  void another_file_with_the_name_of_a_class_is_skipped() throws IOException {
    Path shop = Files.createDirectories(folder.resolve(SHOP.replace('.', '/')));
    Files.writeString(shop.resolve("Note.class"), "not a class");
    Files.writeString(shop.resolve("Empty.class"), "");

    assertThat(
            EntityScanner.scan(List.of(folder, TestRequest.testClasses()), List.of(SHOP), false)
                .classes())
        .hasSize(13);
  }

  @Test
  void a_folder_without_entities_is_refused() {
    assertThatThrownBy(() -> EntityScanner.scan(List.of(folder), List.of(), false))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("@Entity");
  }
}

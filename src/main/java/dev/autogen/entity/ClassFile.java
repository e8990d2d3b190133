package dev.autogen.entity;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the annotations of a class from its class file (JVM specification, chapter 4). */
final class ClassFile {
  private static final byte[] JAKARTA = "Ljakarta/persistence/".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] HIBERNATE =
      "Lorg/hibernate/annotations/".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] JAVAX = "Ljavax/persistence/".getBytes(StandardCharsets.US_ASCII);

  private final ByteBuffer buffer;
  private int[] constants = {};

  private ClassFile(byte[] bytes) {
    this.buffer = ByteBuffer.wrap(bytes);
  }

  /**
   * The descriptors of the annotations of a class, such as {@code Ljakarta/persistence/Entity;}.
   * Empty if the class uses no persistence annotation, or it is not a class although its name says
   * so.
   *
   * @throws IOException if it begins like a class and cannot be read: an entity that is overlooked
   *     looks like a dropped table
   */
  static List<String> annotations(byte[] bytes) throws IOException {
    ClassFile file = new ClassFile(bytes);
    if (!file.isClass()) {
      return List.of();
    }
    try {
      return file.readConstants() ? file.readAnnotations() : List.of();
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IOException("this class file is broken or incomplete; compile it again", e);
    }
  }

  private boolean isClass() {
    return buffer.remaining() >= Integer.BYTES && buffer.getInt() == 0xCAFEBABE;
  }

  /** Records the positions of constants; returns whether one of them belongs to persistence. */
  private boolean readConstants() {
    skip(4);
    int count = unsignedShort();
    constants = new int[count];
    boolean interesting = false;
    for (int i = 1; i < count; i++) {
      constants[i] = buffer.position();
      int tag = buffer.get();
      switch (tag) {
        case 1 -> {
          int length = unsignedShort();
          int start = buffer.position();
          interesting |=
              startsWith(start, JAKARTA)
                  || startsWith(start, HIBERNATE)
                  || startsWith(start, JAVAX);
          skip(length);
        }
        case 5, 6 -> {
          // A long or double takes two entries.
          skip(8);
          i++;
        }
        case 7, 8, 16, 19, 20 -> skip(2);
        case 15 -> skip(3);
        default -> skip(4);
      }
    }
    return interesting;
  }

  private boolean startsWith(int start, byte[] prefix) {
    for (int i = 0; i < prefix.length; i++) {
      if (start + i >= buffer.limit() || buffer.get(start + i) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  private List<String> readAnnotations() {
    skip(6);
    skip(2 * unsignedShort());
    skipMembers();
    skipMembers();
    List<String> annotations = new ArrayList<>();
    for (int i = unsignedShort(); i > 0; i--) {
      String attribute = text(unsignedShort());
      int end = buffer.getInt() + buffer.position();
      if (attribute.equals("RuntimeVisibleAnnotations")) {
        for (int j = unsignedShort(); j > 0; j--) {
          annotations.add(readAnnotation());
        }
      }
      buffer.position(end);
    }
    return annotations;
  }

  private void skipMembers() {
    for (int i = unsignedShort(); i > 0; i--) {
      skip(6);
      for (int j = unsignedShort(); j > 0; j--) {
        skip(2);
        skip(buffer.getInt());
      }
    }
  }

  private String readAnnotation() {
    String descriptor = text(unsignedShort());
    for (int i = unsignedShort(); i > 0; i--) {
      skip(2);
      skipValue();
    }
    return descriptor;
  }

  private void skipValue() {
    switch (buffer.get()) {
      case 'e' -> skip(4);
      case '@' -> readAnnotation();
      case '[' -> {
        for (int i = unsignedShort(); i > 0; i--) {
          skipValue();
        }
      }
      default -> skip(2);
    }
  }

  private String text(int constant) {
    int at = constants[constant] + 1;
    int length = Short.toUnsignedInt(buffer.getShort(at));
    return new String(buffer.array(), at + 2, length, StandardCharsets.UTF_8);
  }

  private int unsignedShort() {
    return Short.toUnsignedInt(buffer.getShort());
  }

  private void skip(int bytes) {
    buffer.position(buffer.position() + bytes);
  }
}

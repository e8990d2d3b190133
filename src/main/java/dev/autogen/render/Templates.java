package dev.autogen.render;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.reflect.MissingWrapper;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import com.github.mustachejava.util.Wrapper;
import dev.autogen.migration.Format;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;

/** Mustache templates for files: an unknown name is an error, and nothing is escaped for HTML. */
final class Templates extends DefaultMustacheFactory {
  private final Format format;

  /**
   * Reads the templates of a format.
   *
   * @param format the format; included templates come from its folder or the shared one
   */
  Templates(Format format) {
    this.format = format;
    setObjectHandler(new KnownNames());
  }

  /** Fills a template with the values of some records. */
  String render(String name, String template, List<Object> views) {
    Reader reader = new StringReader(template);
    Mustache mustache = compile(reader, name);
    StringWriter out = new StringWriter();
    mustache.execute(out, views);
    return out.toString();
  }

  @Override
  public Reader getReader(String included) {
    return new StringReader(format.text(included));
  }

  @Override
  public void encode(String value, Writer writer) {
    try {
      writer.write(value);
    } catch (IOException e) {
      throw new MustacheException("cannot write", e);
    }
  }

  private static final class KnownNames extends ReflectionObjectHandler {
    @Override
    public Wrapper find(String name, List<Object> scopes) {
      Wrapper found = super.find(name, scopes);
      if (found instanceof MissingWrapper) {
        throw new MustacheException("unknown name {{" + name + "}}");
      }
      return found;
    }
  }
}

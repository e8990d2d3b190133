package dev.autogen.scratch;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.PullResponseItem;
import dev.autogen.DatabaseException;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.TestcontainersConfiguration;

/**
 * The Docker of this machine. Containers are started as reusable ones, so that Testcontainers needs
 * no clean-up container; the caller stops them.
 */
final class DockerEngine {
  private static final String REUSE = "testcontainers.reuse.enable";
  private static final int PULL_MINUTES = 5;

  private final DockerClient client;

  private DockerEngine(DockerClient client) {
    this.client = client;
  }

  /** Finds Docker, quickly and without starting anything. */
  static synchronized DockerEngine find() {
    try {
      DockerClientFactory factory = DockerClientFactory.instance();
      // Testcontainers may save its settings here, so the setting for reuse is made afterwards.
      factory.getTransportConfig();
      if (!DockerAddress.isKnown()) {
        throw new DatabaseException(
            "the address of Docker is unknown inside this container; set TESTCONTAINERS_HOST_OVERRIDE,"
                + " to localhost if Docker also runs in this container");
      }
      return reusing(() -> new DockerEngine(factory.client()));
    } catch (IllegalStateException e) {
      throw new DatabaseException("Docker does not run here or cannot be reached", e);
    }
  }

  /** Pulls the image if it is missing, in one attempt. */
  void getImage(String image) {
    try {
      client.inspectImageCmd(image).exec();
    } catch (NotFoundException missing) {
      pull(image);
    }
  }

  private void pull(String image) {
    try {
      boolean done =
          client
              .pullImageCmd(image)
              .exec(new ResultCallback.Adapter<PullResponseItem>())
              .awaitCompletion(PULL_MINUTES, TimeUnit.MINUTES);
      if (!done) {
        throw new DatabaseException("Docker did not pull the image " + image + " in time");
      }
    } catch (DockerException e) {
      throw new DatabaseException(
          "Docker cannot pull the image " + image + ": " + String.valueOf(e.getMessage()).strip(),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseException("interrupted while pulling the image " + image, e);
    }
  }

  void start(GenericContainer<?> container) {
    container.withReuse(true);
    reusing(
        () -> {
          container.start();
          return container;
        });
  }

  private interface Step<R> {
    R take();
  }

  private static synchronized <R> R reusing(Step<R> step) {
    Properties settings = TestcontainersConfiguration.getInstance().getUserProperties();
    Object before = settings.setProperty(REUSE, "true");
    try {
      return step.take();
    } finally {
      if (before instanceof String text) {
        settings.setProperty(REUSE, text);
      } else {
        settings.remove(REUSE);
      }
    }
  }
}

package dev.autogen.scratch;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.Network;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.testcontainers.dockerclient.DockerClientConfigUtils;
import org.testcontainers.dockerclient.DockerClientProviderStrategy;

/**
 * The address of container ports. Inside a container, Testcontainers reads the gateway of the
 * network. Where that fails it starts another container, whose image it may try to pull for
 * minutes.
 */
final class DockerAddress {
  private DockerAddress() {}

  /** Whether Testcontainers can find the address without another container. */
  static boolean isKnown() {
    return !DockerClientConfigUtils.IN_A_CONTAINER
        || Optional.ofNullable(System.getenv("TESTCONTAINERS_HOST_OVERRIDE")).isPresent()
        || !isLocal()
        || hasGateway();
  }

  private static boolean isLocal() {
    String scheme = strategy().getTransportConfig().getDockerHost().getScheme();
    return List.of("unix", "npipe").contains(scheme);
  }

  private static boolean hasGateway() {
    DockerClient client = strategy().getDockerClient();
    Network bridge = client.inspectNetworkCmd().withNetworkId("bridge").exec();
    return bridge.getIpam().getConfig().stream()
        .anyMatch(config -> Optional.ofNullable(config.getGateway()).isPresent());
  }

  private static DockerClientProviderStrategy strategy() {
    List<DockerClientProviderStrategy> all =
        ServiceLoader.load(DockerClientProviderStrategy.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();
    return DockerClientProviderStrategy.getFirstValidStrategy(all);
  }
}

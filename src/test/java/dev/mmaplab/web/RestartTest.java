package dev.mmaplab.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mmaplab.MmaplabApplication;
import dev.mmaplab.submission.KeptRuns;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Kept runs outlive the server, but not their time. */
class RestartTest {
  @TempDir Path data;

  /** Starts a month and a day later. */
  @TestConfiguration(proxyBeanMethods = false)
  static class MuchLater {
    @Bean
    @Primary
    Clock later() {
      return Clock.offset(Clock.systemUTC(), Duration.ofDays(31));
    }
  }

  private ConfigurableApplicationContext start(Class<?>... more) {
    return new SpringApplicationBuilder(MmaplabApplication.class, FakeEngine.Configuration.class)
        .sources(more)
        .run("--server.port=0", "--mmaplab.data-folder=" + data, "--spring.main.banner-mode=off");
  }

  private static Http http(ConfigurableApplicationContext server) {
    return new Http(server.getEnvironment().getRequiredProperty("local.server.port", int.class));
  }

  @Test
  void runsAreFoundAfterARestartUntilTheyExpire() {
    Http.Answer answered;
    try (ConfigurableApplicationContext server = start()) {
      answered = http(server).post("/api/v1/runs", "{\"files\": {\"a.c\": \"kept text\"}}");
    }
    String run = "/runs/" + answered.json().path("id").asString();
    try (ConfigurableApplicationContext server = start()) {
      assertThat(http(server).get("/api/v1" + run).json()).isEqualTo(answered.json());
      assertThat(http(server).get(run).body()).contains("kept text");
      assertThat(server.getBean(KeptRuns.class).removeExpired()).isZero();
    }
    try (ConfigurableApplicationContext server = start(MuchLater.class)) {
      assertThat(http(server).get("/api/v1" + run).status()).isEqualTo(404);
      assertThat(server.getBean(KeptRuns.class).removeExpired()).isEqualTo(1);
    }
  }
}

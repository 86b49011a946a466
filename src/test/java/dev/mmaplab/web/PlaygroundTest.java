package dev.mmaplab.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.mmaplab.submission.KeptRuns;
import dev.mmaplab.submission.RunDesk;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.json.JsonMapper;

/** Who may run, and how often. */
class PlaygroundTest {
  private final RunDesk desk = mock();
  private final KeptRuns keptRuns = mock();

  @BeforeEach
  void answer() {
    when(keptRuns.nextId()).thenReturn("01JD3V6C2X8W4M9Q0T5R7Y1ZAB");
    when(desk.run(any())).thenReturn(new RunDesk.Outcome(Runs.completed(""), List.of()));
  }

  private RestTestClient client(boolean enabled, int perMinute) {
    PlaygroundProperties properties = new PlaygroundProperties(enabled, perMinute);
    Playground playground =
        new Playground(
            properties,
            new RunRate(properties, Clock.systemUTC()),
            desk,
            keptRuns,
            new RunAnswers(),
            JsonMapper.shared());
    return RestTestClient.bindToController(new RunController(playground))
        .configureServer(mvc -> mvc.setControllerAdvice(new Problems()))
        .build();
  }

  private static RestTestClient.ResponseSpec run(RestTestClient client) {
    return client
        .post()
        .uri("/api/v1/runs")
        .contentType(MediaType.APPLICATION_JSON)
        .body(Map.of("files", Map.of("a.c", "")))
        .exchange();
  }

  @Test
  void anAddressHasSoManyRunsAMinute() {
    RestTestClient client = client(true, 2);

    run(client).expectStatus().isOk();
    run(client).expectStatus().isOk();
    run(client)
        .expectStatus()
        .isEqualTo(429)
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectHeader()
        .value("Retry-After", seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 30));
  }

  @Test
  void nothingRunsWhereThePlaygroundIsClosed() {
    run(client(false, 0))
        .expectStatus()
        .isUnauthorized()
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectHeader()
        .valueEquals("WWW-Authenticate", "Bearer");
  }
}

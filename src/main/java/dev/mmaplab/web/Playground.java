package dev.mmaplab.web;

import dev.mmaplab.sim.RunRequest;
import dev.mmaplab.submission.KeptRun;
import dev.mmaplab.submission.KeptRuns;
import dev.mmaplab.submission.RunDesk;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where anybody may run files: within the limits of their address, each run kept under a permalink.
 */
@Component
class Playground {
  private final PlaygroundProperties properties;
  private final RunRate rate;
  private final RunDesk desk;
  private final KeptRuns keptRuns;
  private final RunAnswers answers;
  private final JsonMapper mapper;

  Playground(
      PlaygroundProperties properties,
      RunRate rate,
      RunDesk desk,
      KeptRuns keptRuns,
      RunAnswers answers,
      JsonMapper mapper) {
    this.properties = properties;
    this.rate = rate;
    this.desk = desk;
    this.keptRuns = keptRuns;
    this.answers = answers;
    this.mapper = mapper;
  }

  /**
   * Runs and keeps.
   *
   * @param address whose run it is
   * @return the answer with everything in it
   */
  RunAnswer run(RunRequest request, String address) {
    if (!properties.enabled()) {
      throw new PlaygroundClosedException();
    }
    rate.take(address);
    RunAnswer answer = answers.full(keptRuns.nextId(), request, desk.run(request));
    KeptText text = new KeptText(request.files(), request.script(), request.stdin());
    keptRuns.keep(
        answer.id(),
        answer.kernel(),
        mapper.writeValueAsString(text),
        mapper.writeValueAsString(answer));
    return answer;
  }

  /**
   * What a kept run was made of.
   *
   * @throws NoSuchRunException if it is not kept (any more)
   */
  Kept find(String id) {
    return new Kept(keptRuns.find(id).orElseThrow(NoSuchRunException::new), mapper);
  }

  /** A kept run, read as far as it is needed. */
  record Kept(KeptRun run, JsonMapper mapper) {
    KeptText text() {
      return mapper.readValue(run.request(), KeptText.class);
    }

    /** The answer as JSON with the parts that are wanted. */
    ObjectNode answer(Set<RunReader.Part> include) {
      ObjectNode answer = (ObjectNode) mapper.readTree(run.answer());
      if (!include.contains(RunReader.Part.EVENTS)) {
        answer.remove("events");
        answer.remove("eventsOmitted");
      }
      if (!include.contains(RunReader.Part.MEMORY)) {
        answer.remove("memory");
      }
      return answer;
    }

    /** The answer for a template: without events and memory. */
    RunAnswer summary() {
      return mapper.treeToValue(answer(Set.of()), RunAnswer.class);
    }
  }
}

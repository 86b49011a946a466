package dev.mmaplab.submission;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps runs for as long as {@code mmaplab.runs.keep} says and finds them again. */
@Component
public class KeptRuns {
  private static final Logger LOG = LoggerFactory.getLogger(KeptRuns.class);

  private final KeptRunRepository repository;
  private final RunProperties properties;
  private final Clock clock;
  private final Ulids ulids;

  KeptRuns(KeptRunRepository repository, RunProperties properties, Clock clock) {
    this.repository = repository;
    this.properties = properties;
    this.clock = clock;
    this.ulids = new Ulids(clock);
  }

  /** The name for a run that will be kept: unique, and later ones sort later. */
  public String nextId() {
    return ulids.next();
  }

  /**
   * Keeps a run.
   *
   * @param id from {@link #nextId()}
   * @param request what was asked, as JSON
   * @param answer what came of it, as JSON with everything in it
   */
  @Transactional
  public void keep(String id, String kernel, String request, String answer) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    repository.save(new KeptRun(id, now, now.plus(properties.keep()), kernel, request, answer));
  }

  /** Empty for an id that never was, or whose time is over. */
  @Transactional(readOnly = true)
  public Optional<KeptRun> find(String id) {
    return Ulids.isUlid(id)
        ? repository.findByIdAndExpiresAfter(id, clock.instant())
        : Optional.empty();
  }

  /** Removes what expired; by itself once an hour. */
  @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  @Transactional
  public int removeExpired() {
    int removed = repository.removeExpired(clock.instant());
    if (removed > 0) {
      LOG.info("Removed {} expired runs", removed);
    }
    return removed;
  }
}

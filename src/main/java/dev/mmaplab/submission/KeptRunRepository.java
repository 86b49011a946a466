package dev.mmaplab.submission;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Kept runs in the database. */
interface KeptRunRepository extends Repository<KeptRun, String> {
  KeptRun save(KeptRun run);

  Optional<KeptRun> findByIdAndExpiresAfter(String id, Instant now);

  /** How many were removed. */
  @Modifying
  @Query("delete from KeptRun run where run.expires <= :now")
  int removeExpired(Instant now);
}

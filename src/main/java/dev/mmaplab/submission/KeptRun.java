package dev.mmaplab.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/**
 * A run that can be found again until it expires. Who asked for it is not kept. Once kept it never
 * changes.
 *
 * <p>Request and answer are the JSON texts of the REST contract, compressed: that contract only
 * grows, so a run that an older version kept stays readable.
 */
@Entity
@Table(name = "kept_run")
@SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
public class KeptRun implements Persistable<String> {
  @Id
  @Column(length = 26)
  private String id;

  @Column(name = "created_at", nullable = false)
  private Instant created;

  @Column(name = "expires_at", nullable = false)
  private Instant expires;

  @Column(nullable = false, length = 16)
  private String kernel;

  @Lob
  @Column(nullable = false)
  private byte[] request;

  @Lob
  @Column(nullable = false)
  private byte[] answer;

  /** For the persistence provider. */
  protected KeptRun() {}

  KeptRun(
      String id, Instant created, Instant expires, String kernel, String request, String answer) {
    this.id = id;
    this.created = created;
    this.expires = expires;
    this.kernel = kernel;
    this.request = Compressed.of(request);
    this.answer = Compressed.of(answer);
  }

  /** A ULID. */
  @Override
  public String getId() {
    return id;
  }

  public Instant created() {
    return created;
  }

  /** From then on it is not found any more. */
  public Instant expires() {
    return expires;
  }

  public String kernel() {
    return kernel;
  }

  /** What was asked, as JSON. */
  public String request() {
    return Compressed.text(request);
  }

  /** What came of it, as JSON, events and memory included. */
  public String answer() {
    return Compressed.text(answer);
  }

  /** Always: an existing one is never saved again. */
  @Override
  public boolean isNew() {
    return true;
  }
}

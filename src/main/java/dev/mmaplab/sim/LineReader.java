package dev.mmaplab.sim;

import dev.mmaplab.kernel.ErrnoException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lines of a file as they come, without waiting for its end. */
final class LineReader implements AutoCloseable {
  /**
   * @param text without its newline
   * @param ended whether there was one
   */
  record Line(String text, boolean ended) {
    String whole() {
      return ended ? text + "\n" : text;
    }
  }

  private static final int CHUNK = 4096;
  private final Streams streams;
  private final int fd;
  private final boolean ours;
  private final char end;
  private String chunk = "";
  private int at;
  private int held;

  private LineReader(Streams streams, int fd, boolean ours, char end) {
    this.streams = streams;
    this.fd = fd;
    this.ours = ours;
    this.end = end;
  }

  /** Of standard input for "-". */
  static LineReader open(Streams streams, String path) {
    return open(streams, path, '\n');
  }

  static LineReader open(Streams streams, String path, char end) {
    return path.equals("-")
        ? new LineReader(streams, 0, false, end)
        : new LineReader(streams, streams.calls().open(path, OpenFlags.READ, 0), true, end);
  }

  /** The same of an open descriptor, which stays open. */
  static LineReader of(Streams streams, int fd) {
    return new LineReader(streams, fd, false, '\n');
  }

  Optional<Line> next() {
    StringBuilder line = new StringBuilder();
    streams.letGo(held);
    held = 0;
    while (true) {
      int newline = chunk.indexOf(end, at);
      if (newline >= 0) {
        line.append(chunk, at, newline);
        at = newline + 1;
        return Optional.of(new Line(line.toString(), true));
      }
      line.append(chunk, at, chunk.length());
      byte[] more = streams.calls().read(fd, CHUNK);
      chunk = new String(more, StandardCharsets.ISO_8859_1);
      at = 0;
      held += more.length;
      streams.hold(more.length);
      if (more.length == 0) {
        return line.isEmpty() ? Optional.empty() : Optional.of(new Line(line.toString(), false));
      }
    }
  }

  @Override
  public void close() {
    streams.letGo(held);
    held = 0;
    if (ours) {
      streams.calls().close(fd);
    }
  }

  /** What to do with each line; false to stop. */
  interface Each {
    boolean line(Line line);
  }

  /**
   * All lines of several files; a message for those that cannot be read.
   *
   * @return 0, or 1 if one could not be read
   */
  static int each(Streams streams, String applet, Iterable<String> paths, Each each) {
    int status = 0;
    for (String path : paths) {
      try (LineReader reader = open(streams, path)) {
        for (Optional<Line> line = reader.next(); line.isPresent(); line = reader.next()) {
          if (!each.line(line.get())) {
            return status;
          }
        }
      } catch (ErrnoException e) {
        streams.err(applet + ": " + path + ": " + ErrorText.of(e.errno()) + "\n");
        status = 1;
      }
    }
    return status;
  }
}

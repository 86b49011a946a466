package dev.mmaplab.sim;

import dev.mmaplab.kernel.BuiltInCalls.Status;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.ErrnoException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A path without links, dots and double slashes. */
final class RealPath {
  private static final int MOST_LINKS = 40;

  private RealPath() {}

  /**
   * @param lastMayLack the last part need not exist
   * @throws ErrnoException ENOENT, ELOOP, ENOTDIR
   */
  static String of(Streams streams, String path, boolean lastMayLack) {
    if (path.isEmpty()) {
      throw new ErrnoException(Errno.ENOENT);
    }
    String whole =
        path.startsWith("/") ? path : streams.kernel().current().group().directory() + "/" + path;
    Deque<String> left = new ArrayDeque<>(parts(whole));
    String done = "";
    int links = 0;
    while (!left.isEmpty()) {
      String part = left.pop();
      if (part.equals(".")) {
        continue;
      }
      if (part.equals("..")) {
        done = done.isEmpty() ? "" : done.substring(0, done.lastIndexOf('/'));
        continue;
      }
      String next = done + "/" + part;
      Optional<Status> status = FileApplets.linkStatus(streams, next);
      if (status.isEmpty()) {
        if (left.isEmpty() && lastMayLack) {
          return next;
        }
        throw new ErrnoException(Errno.ENOENT);
      }
      if (!status.get().symbolicLink()) {
        done = next;
        continue;
      }
      if (++links > MOST_LINKS) {
        throw new ErrnoException(Errno.ELOOP);
      }
      String target = streams.calls().readlink(next);
      done = target.startsWith("/") ? "" : done;
      parts(target).reversed().forEach(left::push);
    }
    return done.isEmpty() ? "/" : done;
  }

  private static List<String> parts(String path) {
    return Arrays.stream(path.split("/", -1)).filter(p -> !p.isEmpty()).toList();
  }
}

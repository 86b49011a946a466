package dev.mmaplab.sim;

import dev.mmaplab.kernel.ErrnoException;
import java.util.ArrayList;
import java.util.List;

/** Finds the names that a pattern with slashes stands for. */
final class FileNames {
  private final Streams streams;

  FileNames(Streams streams) {
    this.streams = streams;
  }

  /** In byte order; none: no file matches. */
  List<String> matching(MarkedText pattern) {
    List<String> found = new ArrayList<>(List.of(""));
    int start = 0;
    while (start < pattern.length() && !found.isEmpty()) {
      int slashes = start;
      while (slashes < pattern.length() && pattern.at(slashes) == '/') {
        slashes++;
      }
      int end = slashes;
      while (end < pattern.length() && pattern.at(end) != '/') {
        end++;
      }
      MarkedText part = pattern.part(slashes, end);
      String lead = pattern.part(start, slashes).plain();
      boolean more = end < pattern.length();
      List<String> next = new ArrayList<>();
      for (String base : found) {
        step(base + lead, part, more, next);
      }
      found = next;
      start = end;
    }
    return found;
  }

  private void step(String base, MarkedText part, boolean more, List<String> into) {
    if (!part.globs()) {
      String path = base + part.plain();
      if (more || exists(path)) {
        into.add(path);
      }
      return;
    }
    ShellPattern pattern = ShellPattern.of(part);
    boolean hidden = part.length() > 0 && part.at(0) == '.';
    try {
      List<String> names = new ArrayList<>(streams.calls().list(base.isEmpty() ? "." : base));
      if (hidden) {
        names.addFirst("..");
        names.addFirst(".");
      }
      for (String name : names) {
        if (name.startsWith(".") == hidden && pattern.matches(name)) {
          into.add(base + name);
        }
      }
    } catch (ErrnoException e) {
      // a directory that cannot be read has no names
    }
  }

  private boolean exists(String path) {
    try {
      streams.calls().lstat(path);
      return true;
    } catch (ErrnoException e) {
      return false;
    }
  }
}

package dev.mmaplab.kernel;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/** From names to inodes: fs/namei.c. */
final class PathWalk {
  private static final int PATH_MAX = 4096;
  private static final int NAME_MAX = 255;
  private static final int MAX_LINKS = 40;

  /**
   * Where a path leads.
   *
   * @param path absolute and normalised, links followed
   * @param inode empty: the last name does not exist, but its directory does
   */
  record Place(Directory parent, String name, String path, Optional<Inode> inode, boolean slash) {}

  private final FileSystem files;
  private final Directory root;

  PathWalk(FileSystem files, Directory root) {
    this.files = files;
    this.root = root;
  }

  Inode find(String path, boolean followLast) {
    return place(path, followLast).inode().orElseThrow(() -> new ErrnoException(Errno.ENOENT));
  }

  /**
   * Resolves all but a missing last name.
   *
   * @throws ErrnoException ENOENT, ENOTDIR, ENAMETOOLONG, ELOOP, EACCES
   */
  Place place(String path, boolean followLast) {
    return place(path, directory(), followLast);
  }

  Place place(String path, String from, boolean followLast) {
    if (path.isEmpty()) {
      throw new ErrnoException(Errno.ENOENT);
    }
    if (path.length() >= PATH_MAX) {
      throw new ErrnoException(Errno.ENAMETOOLONG);
    }
    Deque<String> left = new ArrayDeque<>(Arrays.asList(path.split("/", -1)));
    Deque<Directory> dirs = new ArrayDeque<>();
    Deque<String> names = new ArrayDeque<>();
    dirs.push(root);
    if (!path.startsWith("/")) {
      descend(from, dirs, names);
    }
    int links = 0;
    boolean slash = path.endsWith("/") && path.length() > 1;
    while (!left.isEmpty()) {
      String name = left.remove();
      if (name.isEmpty() || name.equals(".")) {
        continue;
      }
      if (name.length() > NAME_MAX) {
        throw new ErrnoException(Errno.ENAMETOOLONG);
      }
      if (name.equals("..")) {
        if (dirs.size() > 1) {
          dirs.pop();
          names.pop();
        }
        continue;
      }
      Directory at = dirs.element();
      Permissions.search(files, at);
      boolean last = left.stream().allMatch(n -> n.isEmpty() || n.equals("."));
      Optional<Inode> next = at.child(name);
      if (next.isEmpty()) {
        if (last) {
          return new Place(at, name, join(names, name), Optional.empty(), slash);
        }
        throw new ErrnoException(Errno.ENOENT);
      }
      if (next.get() instanceof SymbolicLink link && (!last || followLast || slash)) {
        if (++links > MAX_LINKS) {
          throw new ErrnoException(Errno.ELOOP);
        }
        Optional<Inode> jump = link.jump().filter(i -> !i.isDirectory());
        if (last && !slash && jump.isPresent()) {
          return new Place(at, name, link.target(), jump, false);
        }
        String target = link.target();
        if (target.startsWith("/")) {
          dirs.clear();
          names.clear();
          dirs.push(root);
        }
        String[] parts = target.split("/", -1);
        for (int i = parts.length - 1; i >= 0; i--) {
          left.push(parts[i]);
        }
        continue;
      }
      if (next.get() instanceof Directory directory) {
        dirs.push(directory);
        names.push(name);
      } else if (last && !slash) {
        return new Place(at, name, join(names, name), next, false);
      } else {
        throw new ErrnoException(Errno.ENOTDIR);
      }
    }
    Directory self = dirs.pop();
    String name = names.isEmpty() ? "/" : names.pop();
    Directory parent = dirs.isEmpty() ? self : dirs.element();
    return new Place(
        parent, name, name.equals("/") ? "/" : join(names, name), Optional.of(self), slash);
  }

  private static void descend(String from, Deque<Directory> dirs, Deque<String> names) {
    for (String name : from.split("/", -1)) {
      if (!name.isEmpty()) {
        if (!(dirs.element().child(name).orElse(dirs.element()) instanceof Directory d)
            || d == dirs.element()) {
          throw new ErrnoException(Errno.ENOENT);
        }
        dirs.push(d);
        names.push(name);
      }
    }
  }

  private String directory() {
    return files.workingDirectory();
  }

  private static String join(Deque<String> names, String last) {
    StringBuilder path = new StringBuilder();
    for (var i = names.descendingIterator(); i.hasNext(); ) {
      path.append('/').append(i.next());
    }
    return path.append('/').append(last).toString();
  }
}

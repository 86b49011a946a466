package dev.mmaplab.sim;

import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.ErrnoException;
import dev.mmaplab.kernel.Task;
import dev.mmaplab.sim.ShellSyntax.Redirection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Redirected descriptors, and what they were before. */
final class ShellRedirections {
  private static final int SAVED_FROM = 10;
  private static final int CLOSED = -1;
  private static final int PIPE_SIZE = 65536;

  /** Says what went wrong. */
  interface Complaint {
    int say(String message, int status);
  }

  /**
   * @param copy where the descriptor's file is kept, or {@link #CLOSED}
   */
  private record Saved(int fd, int copy) {}

  private final Streams streams;
  private final Expansion expansion;
  private final ShellOptions options;
  private final Deque<List<Saved>> saved = new ArrayDeque<>();

  ShellRedirections(Streams streams, Expansion expansion, ShellOptions options) {
    this.streams = streams;
    this.expansion = expansion;
    this.options = options;
  }

  /**
   * Redirects until {@link #undo} or {@link #keep}.
   *
   * @return false, and nothing is redirected, if one of them is not possible
   */
  boolean apply(List<Redirection> redirections, Complaint complaint) {
    List<Saved> here = new ArrayList<>();
    saved.push(here);
    try {
      for (Redirection r : redirections) {
        String refusal = redirect(r, here);
        if (!refusal.isEmpty()) {
          complaint.say(refusal, 1);
          undo();
          return false;
        }
      }
      return true;
    } catch (ShellFailure | ShellFlow e) {
      undo();
      throw e;
    }
  }

  /** Everything is as it was before the last {@link #apply}. */
  void undo() {
    if (saved.isEmpty()) {
      return;
    }
    for (Saved s : saved.pop().reversed()) {
      if (s.copy() == CLOSED) {
        closeQuietly(s.fd());
      } else {
        streams.calls().dup2(s.copy(), s.fd());
        streams.calls().close(s.copy());
      }
    }
  }

  /** The redirections of the last {@link #apply} stay: {@code exec}. */
  void keep() {
    for (Saved s : saved.pop()) {
      if (s.copy() != CLOSED) {
        streams.calls().close(s.copy());
      }
    }
  }

  /** In a child: copies of what was are the parent's business. */
  void closeSaved(Task child) {
    for (List<Saved> each : saved) {
      for (Saved s : each) {
        if (s.copy() != CLOSED) {
          child.files().close(s.copy());
        }
      }
    }
  }

  /** The same for a program that takes this process's place. */
  void forget() {
    saved.clear();
  }

  /** In the background there is no terminal to read from. */
  void nothingToRead() {
    int fd = streams.calls().open("/dev/null", OpenFlags.READ, 0);
    if (fd != 0) {
      streams.calls().dup2(fd, 0);
      streams.calls().close(fd);
    }
  }

  private void closeQuietly(int fd) {
    try {
      streams.calls().close(fd);
    } catch (ErrnoException e) {
      // it was closed meanwhile
    }
  }

  private void save(int fd, List<Saved> into) {
    int copy = CLOSED;
    try {
      copy = streams.calls().dupAbove(fd, SAVED_FROM);
    } catch (ErrnoException e) {
      if (e.errno() != Errno.EBADF) {
        throw e;
      }
    }
    into.add(new Saved(fd, copy));
  }

  /**
   * @return the message, or "" if all is well
   */
  private String redirect(Redirection r, List<Saved> into) {
    String target = expansion.single(r.word());
    try {
      switch (r.operator()) {
        case "<<" -> move(document(target), r.fd(), into);
        case ">&", "<&" -> {
          if (target.equals("-")) {
            save(r.fd(), into);
            closeQuietly(r.fd());
          } else if (target.matches("[0-9]{1,4}")) {
            int from = Integer.parseInt(target);
            save(r.fd(), into);
            streams.calls().dup2(from, r.fd());
          } else if (r.operator().equals(">&")) {
            both(target, into);
          } else {
            throw new ShellFailure("syntax error: bad fd number");
          }
        }
        case "&>" -> both(target, into);
        default -> move(open(r.operator(), target), r.fd(), into);
      }
      return "";
    } catch (ErrnoException e) {
      return OpenFlags.refusal(r.operator(), target, e);
    }
  }

  private void both(String target, List<Saved> into) {
    move(open(">", target), 1, into);
    save(2, into);
    streams.calls().dup2(1, 2);
  }

  private int open(String operator, String target) {
    if (operator.equals(">") && options.has('C') && regular(target)) {
      throw new ErrnoException(Errno.EEXIST);
    }
    return streams.calls().open(target, OpenFlags.of(operator), 0666);
  }

  private boolean regular(String path) {
    try {
      return streams.calls().stat(path).regular();
    } catch (ErrnoException e) {
      return false;
    }
  }

  private void move(int from, int to, List<Saved> into) {
    if (from == to) {
      into.add(new Saved(to, CLOSED));
      return;
    }
    save(to, into);
    streams.calls().dup2(from, to);
    streams.calls().close(from);
  }

  /** A pipe with the text in it; a long one comes from a process of its own. */
  private int document(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    int[] pipe = streams.calls().pipe();
    if (bytes.length <= PIPE_SIZE) {
      streams.write(pipe[1], bytes);
    } else {
      streams
          .kernel()
          .processes()
          .fork(
              "sh",
              new dev.mmaplab.kernel.Processes.Program.Java(
                  self -> {
                    streams.calls().close(pipe[0]);
                    streams.write(pipe[1], bytes);
                    return 0;
                  }),
              streams.kernel().current().arguments(),
              child -> {});
    }
    streams.calls().close(pipe[1]);
    return pipe[0];
  }
}

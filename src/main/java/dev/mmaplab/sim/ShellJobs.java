package dev.mmaplab.sim;

import dev.mmaplab.kernel.ErrnoException;
import dev.mmaplab.kernel.Processes.Ended;
import dev.mmaplab.kernel.SignalNumbers;
import dev.mmaplab.kernel.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The commands that run in a shell's background. */
final class ShellJobs {
  /** Processes that were started together; the last one's end is the job's. */
  static final class Job {
    private final int number;
    private final List<Integer> pids;
    private final Map<Integer, Ended> ended = new HashMap<>();

    private Job(int number, List<Integer> pids) {
      this.number = number;
      this.pids = pids;
    }

    int number() {
      return number;
    }

    List<Integer> pids() {
      return pids;
    }

    boolean done() {
      return ended.size() == pids.size();
    }

    /** As {@code $?} has it. */
    int status() {
      return ShellJobs.status(last());
    }

    private Ended last() {
      return ended.getOrDefault(pids.getLast(), new Ended(0, 0));
    }

    /** The signal that ended it, in words; empty for an exit, SIGINT and SIGPIPE. */
    String death() {
      return ShellJobs.death(last());
    }

    private String state() {
      if (!done()) {
        return "Running";
      }
      int status = status();
      if (last().signal().isPresent()) {
        return SignalNumbers.text(last().signal().get());
      }
      return status == 0 ? "Done" : "Done(" + status + ")";
    }
  }

  private static final int SIGNALED = 128;
  private final Streams streams;
  private final List<Job> jobs = new ArrayList<>();

  ShellJobs(Streams streams) {
    this.streams = streams;
  }

  static int status(Ended ended) {
    return ended.signal().map(s -> SIGNALED + s).orElse(ended.exit());
  }

  static String death(Ended ended) {
    return ended
        .signal()
        .filter(s -> s != SignalNumbers.SIGINT && s != SignalNumbers.SIGPIPE)
        .map(s -> SignalNumbers.text(s))
        .orElse("");
  }

  void add(List<Task> tasks) {
    int number = 1;
    while (numbered(number).isPresent()) {
      number++;
    }
    jobs.addFirst(new Job(number, tasks.stream().map(Task::pid).toList()));
  }

  private Optional<Job> numbered(int number) {
    return jobs.stream().filter(j -> j.number == number).findFirst();
  }

  boolean any() {
    return !jobs.isEmpty();
  }

  /**
   * {@code %1}, {@code %%}, {@code %+}, {@code %-} or a process's number.
   *
   * @throws ShellFailure no such job
   */
  Optional<Job> find(String name) {
    if (!name.startsWith("%")) {
      return jobs.stream()
          .filter(j -> j.pids.stream().anyMatch(pid -> name.equals(pid.toString())))
          .findFirst();
    }
    String which = name.substring(1);
    if (which.isEmpty() || which.equals("%") || which.equals("+")) {
      return Optional.of(
          jobs.stream().findFirst().orElseThrow(() -> new ShellFailure("No current job")));
    }
    if (which.equals("-")) {
      return Optional.of(
          jobs.stream().skip(1).findFirst().orElseThrow(() -> new ShellFailure("No previous job")));
    }
    return Optional.of(
        (which.matches("[0-9]{1,6}") ? numbered(Integer.parseInt(which)) : Optional.<Job>empty())
            .orElseThrow(() -> new ShellFailure(name + ": no such job")));
  }

  /** Notes which processes have ended meanwhile. */
  void look() {
    for (Job job : List.copyOf(jobs)) {
      for (int pid : job.pids) {
        if (!job.ended.containsKey(pid)) {
          look(pid);
        }
      }
    }
  }

  private void look(int pid) {
    try {
      streams.calls().pollChild(pid).ifPresent(this::note);
    } catch (ErrnoException gone) {
      note(new Ended(pid, 0));
    }
  }

  /** Jobs that have ended are not spoken of any more. */
  void forgetEnded() {
    look();
    jobs.removeIf(Job::done);
  }

  void note(Ended ended) {
    jobs.stream()
        .filter(j -> j.pids.contains(ended.pid()))
        .findFirst()
        .ifPresent(j -> j.ended.put(ended.pid(), ended));
  }

  void forget(Job job) {
    jobs.remove(job);
  }

  /** A child shell has no jobs of its own yet. */
  void forgetAll() {
    jobs.clear();
  }

  /** Jobs that still run, in the order they were started. */
  List<Job> running() {
    return jobs.stream().filter(j -> !j.done()).toList();
  }

  /** What {@code jobs} prints; ended jobs are told once. */
  String list(boolean pidsOnly, boolean withPids) {
    look();
    StringBuilder out = new StringBuilder();
    for (Job job : List.copyOf(jobs)) {
      int place = jobs.indexOf(job);
      if (pidsOnly) {
        out.append(job.pids.getFirst()).append('\n');
        continue;
      }
      String state = job.state();
      String lead = "[" + job.number + "]" + (place == 0 ? '+' : place == 1 ? '-' : ' ') + "  ";
      String pid = withPids ? job.pids.getFirst() + " " : "";
      out.append(lead)
          .append(pid)
          .append(state)
          .append(" ".repeat(Math.max(1, 27 - state.length() - pid.length())))
          .append('\n');
      if (job.done()) {
        jobs.remove(job);
      }
    }
    return out.toString();
  }
}

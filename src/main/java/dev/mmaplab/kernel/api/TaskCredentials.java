package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Credentials;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.Task;
import java.util.HashMap;
import java.util.Map;

/** {@code linux/cred.h}: who a task is, as a struct that drivers read. */
final class TaskCredentials {
  private static final long ALL = (1L << 41) - 1;

  private final Kernel kernel;

  /** The struct cred that shows each task's credentials. */
  private final Map<Task, Long> shown = new java.util.WeakHashMap<>();

  /** What each task was before override_creds(). */
  private final Map<Task, Long> original = new HashMap<>();

  private TaskCredentials(Kernel kernel) {
    this.kernel = kernel;
  }

  private static TaskCredentials of(Kernel kernel) {
    return kernel.part(TaskCredentials.class, TaskCredentials::new);
  }

  static void install(Binder binder) {
    binder.bind("mmaplab_current_cred", (kernel, c) -> of(kernel).show(kernel.current()));
    binder.bind(
        "get_task_cred",
        (kernel, c) -> of(kernel).show(kernel.processes().at(c.arg(0)).orElseThrow()));
    binder.bind("put_cred", (kernel, c) -> 0);
    binder.bind(
        "has_capability",
        (kernel, c) ->
            kernel
                    .processes()
                    .at(c.arg(0))
                    .filter(t -> t.credentials().capable(c.intArg(1)))
                    .isPresent()
                ? 1
                : 0);
    binder.bind("prepare_creds", (kernel, c) -> of(kernel).copy());
    binder.bind("prepare_kernel_cred", (kernel, c) -> of(kernel).ofKernel(c.arg(0)));
    binder.bind("commit_creds", (kernel, c) -> of(kernel).commit(c.arg(0)));
    binder.bind(
        "abort_creds",
        (kernel, c) -> {
          kernel.memory().release(c.arg(0));
          return 0;
        });
    binder.bind("override_creds", (kernel, c) -> of(kernel).override(c.arg(0)));
    binder.bind("revert_creds", (kernel, c) -> of(kernel).revert(c.arg(0)));
  }

  private StructView view(long address) {
    return StructView.of(kernel, "cred", address);
  }

  private long show(Task task) {
    long address = shown.computeIfAbsent(task, t -> StructView.allocate(kernel, "cred").address());
    fill(view(address), task.credentials());
    return address;
  }

  private static void fill(StructView cred, Credentials who) {
    cred.memory().storeLong(cred.at("usage"), 2);
    member(cred, "uid", who.realUid());
    member(cred, "euid", who.uid());
    member(cred, "fsuid", who.uid());
    member(cred, "suid", who.savedUser());
    for (String group : new String[] {"gid", "egid", "fsgid", "sgid"}) {
      member(cred, group, who.gid());
    }
    cred.memory().storeLong(cred.at("cap_permitted"), who.permitted());
    cred.memory().storeLong(cred.at("cap_effective"), who.capabilities());
    cred.memory().storeLong(cred.at("cap_bset"), ALL);
  }

  private static void member(StructView cred, String name, int value) {
    cred.memory().storeInt(cred.at(name), value);
  }

  private long copy() {
    StructView made = StructView.allocate(kernel, "cred");
    fill(made, kernel.current().credentials());
    return made.address();
  }

  /** Of a task, or of the kernel itself: root with everything. */
  private long ofKernel(long task) {
    StructView made = StructView.allocate(kernel, "cred");
    made.memory().storeLong(made.at("usage"), 1);
    made.memory().storeLong(made.at("cap_permitted"), ALL);
    made.memory().storeLong(made.at("cap_effective"), ALL);
    made.memory().storeLong(made.at("cap_bset"), ALL);
    kernel.processes().at(task).ifPresent(t -> fill(made, t.credentials()));
    return made.address();
  }

  private void assume(long address) {
    StructView cred = view(address);
    kernel
        .current()
        .credentials()
        .become(
            cred.memory().loadInt(cred.at("uid")),
            cred.memory().loadInt(cred.at("euid")),
            cred.memory().loadInt(cred.at("suid")),
            cred.memory().loadInt(cred.at("egid")),
            cred.memory().loadLong(cred.at("cap_permitted")),
            cred.memory().loadLong(cred.at("cap_effective")));
  }

  private long commit(long address) {
    assume(address);
    kernel.memory().release(address);
    return 0;
  }

  /** The old credentials, as a copy that revert_creds() takes back. */
  private long override(long address) {
    long old = copy();
    original.put(kernel.current(), old);
    assume(address);
    return old;
  }

  private long revert(long old) {
    assume(old);
    if (original.remove(kernel.current(), old)) {
      kernel.memory().release(old);
    }
    return 0;
  }
}

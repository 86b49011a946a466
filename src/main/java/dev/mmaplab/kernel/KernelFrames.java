package dev.mmaplab.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The functions of Linux itself that lead to each kind of driver's function, innermost first: what
 * a call trace shows below the driver's own frames. As the two kernels show them; what the compiler
 * inlined there is missing here, too.
 */
final class KernelFrames {
  private static final String SYSTEM_CALL = "do_syscall_64 entry_SYSCALL_64_after_hwframe";
  private static final String EXIT = "do_exit do_group_exit __x64_sys_exit_group";
  private static final String OPEN = "path_openat do_filp_open do_sys_openat2 __x64_sys_openat";
  private static final String USER_FAULT =
      "handle_mm_fault do_user_addr_fault exc_page_fault asm_exc_page_fault";

  private final boolean new612;

  KernelFrames(KernelVersion version) {
    new612 = version.code() >= KernelVersion.V6_12.code();
  }

  /**
   * @param operation as in {@link Event.DriverCalled}, functions of a vma with {@code vma_} before
   *     it; one that is not known gives no frames
   * @param exiting the task is on its way out
   */
  List<String> of(String operation, boolean exiting) {
    List<String> names = new ArrayList<>();
    String path = path(operation, exiting);
    if (!path.isEmpty()) {
      names.addAll(List.of(path.split(" ", -1)));
    }
    return names;
  }

  /**
   * What a sleeping task's trace begins with.
   *
   * @param function of the kernel's own that the driver called
   * @param inlined our headers' functions in between, the innermost first
   */
  static List<String> asleep(String function, List<String> inlined) {
    String above =
        switch (function) {
          case "schedule" ->
              inlined.stream().anyMatch(f -> f.contains("wait_for_completion"))
                  ? "schedule_timeout __wait_for_common"
                  : "";
          case "schedule_timeout" ->
              "schedule_timeout"
                  + (inlined.stream().anyMatch(f -> f.contains("wait_for_completion"))
                      ? " __wait_for_common"
                      : "");
          case "mutex_lock" -> "schedule_preempt_disabled __mutex_lock.constprop.0";
          case "down" -> "schedule_timeout __down_common down";
          case "down_read" -> "schedule_preempt_disabled rwsem_down_read_slowpath down_read";
          case "down_write" -> "schedule_preempt_disabled rwsem_down_write_slowpath down_write";
          case "msleep" -> "schedule_timeout msleep";
          default -> function.startsWith("mmaplab_") ? "" : function;
        };
    return Stream.of(("__schedule schedule " + above).split(" ", -1))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private String path(String operation, boolean exiting) {
    return switch (operation) {
      case "open" -> call("chrdev_open do_dentry_open " + (new612 ? "vfs_open " : "") + OPEN);
      case "read" -> call("vfs_read ksys_read");
      case "write" -> call("vfs_write ksys_write");
      case "llseek" -> call("ksys_lseek");
      case "unlocked_ioctl" -> call("__x64_sys_ioctl");
      case "poll" -> call("do_sys_poll __x64_sys_poll");
      case "fsync" -> call((new612 ? "do_fsync " : "") + "__x64_sys_fsync");
      case "mmap" ->
          call(
              (new612 ? "__mmap_region" : "mmap_file")
                  + " mmap_region do_mmap vm_mmap_pgoff ksys_mmap_pgoff");
      case "flush" ->
          (new612 ? "filp_flush " : "filp_close ")
              + (exiting
                  ? exit((new612 ? "filp_close " : "") + "put_files_struct ")
                  : call("__x64_sys_close"));
      case "release" -> exiting ? exit("__fput task_work_run ") : released();
      case "vma_fault" -> "__do_fault do_fault __handle_mm_fault " + USER_FAULT;
      case "vma_page_mkwrite" -> "do_page_mkwrite do_wp_page __handle_mm_fault " + USER_FAULT;
      case "vma_pfn_mkwrite" -> "do_wp_page __handle_mm_fault " + USER_FAULT;
      case "vma_close" -> (new612 ? "remove_vma " : "vma_close ") + closed(exiting);
      case "module_init" ->
          call(
              "do_one_initcall do_init_module "
                  + (new612
                      ? "init_module_from_file idempotent_init_module __x64_sys_finit_module"
                      : "__do_sys_finit_module"));
      case "module_exit" -> call("__do_sys_delete_module");
      case "probe" ->
          "really_probe __driver_probe_device driver_probe_device __driver_attach bus_for_each_dev"
              + " bus_add_driver driver_register";
      case "show" -> call("sysfs_kf_seq_show seq_read_iter vfs_read ksys_read");
      case "store" -> call("kernfs_fop_write_iter vfs_write ksys_write");
      case "work" -> thread("process_one_work worker_thread kthread");
      case "thread" -> thread("kthread");
      case "softirq" -> thread("handle_softirqs run_ksoftirqd smpboot_thread_fn kthread");
      default -> "";
    };
  }

  private String closed(boolean exiting) {
    return exiting
        ? exit("exit_mmap __mmput ")
        : call(
            (new612
                    ? "vms_complete_munmap_vmas do_vmi_align_munmap do_vmi_munmap"
                    : "do_mas_align_munmap do_mas_munmap")
                + " __vm_munmap __x64_sys_munmap");
  }

  private String released() {
    return call(
        new612
            ? "__fput __x64_sys_close"
            : "__fput task_work_run exit_to_user_mode_prepare syscall_exit_to_user_mode");
  }

  private String exit(String before) {
    return call(before + EXIT + (new612 ? " x64_sys_call" : ""));
  }

  private String thread(String before) {
    return before + " ret_from_fork" + (new612 ? " ret_from_fork_asm" : "");
  }

  private static String call(String functions) {
    return functions + " " + SYSTEM_CALL;
  }
}

package dev.mmaplab.kernel;

import dev.mmaplab.c.CompileRequest;
import dev.mmaplab.c.CompileResult;
import dev.mmaplab.c.Compiler;
import dev.mmaplab.interp.CodeSpace;
import dev.mmaplab.kernel.api.KernelApi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What all computers of one version share: natives at their addresses, layouts, header text.
 * Immutable once made.
 */
final class KernelBase {
  /** Start of kernel text on x86-64 without KASLR. */
  static final long TEXT = 0xffffffff81000000L;

  /** Between them, these define every struct that Java code looks into. */
  private static final List<String> WANTED =
      List.of(
          "linux/module.h",
          "linux/fs.h",
          "linux/cdev.h",
          "linux/device.h",
          "linux/mm.h",
          "linux/sched.h",
          "linux/miscdevice.h",
          "linux/proc_fs.h",
          "linux/seq_file.h",
          "linux/poll.h",
          "linux/uaccess.h",
          "linux/slab.h",
          "linux/vmalloc.h",
          "linux/wait.h",
          "linux/mutex.h",
          "linux/timer.h",
          "linux/hrtimer.h",
          "linux/workqueue.h",
          "linux/kthread.h",
          "linux/completion.h",
          "linux/platform_device.h",
          "linux/pci.h",
          "linux/dma-mapping.h",
          "linux/debugfs.h",
          "linux/cred.h",
          "linux/uio.h",
          "linux/interrupt.h",
          "linux/idr.h",
          "linux/xarray.h",
          "linux/kfifo.h",
          "linux/pagemap.h",
          "linux/highmem.h",
          "linux/uio_driver.h",
          "linux/ktime.h",
          "linux/semaphore.h",
          "linux/rwsem.h",
          "linux/kref.h",
          "linux/random.h");

  private static final Map<KernelVersion, KernelBase> BASES = new ConcurrentHashMap<>();
  private static final KernelHeaders HEADERS = new KernelHeaders();

  private final CodeSpace text = new CodeSpace();
  private final Map<String, Long> symbols = new HashMap<>();
  private final Layouts layouts;

  private KernelBase(KernelVersion version) {
    long[] next = {TEXT};
    KernelApi.bindAll(
        (name, function) -> {
          text.add(
              next[0], name, call -> function.call(((Task) call.cpu().owner()).kernel(), call));
          symbols.put(name, next[0]);
          next[0] += 16;
        });
    layouts = new Layouts(compile(version));
  }

  static KernelBase of(KernelVersion version) {
    return BASES.computeIfAbsent(version, KernelBase::new);
  }

  static KernelHeaders headers() {
    return HEADERS;
  }

  CodeSpace text() {
    return text;
  }

  Layouts layouts() {
    return layouts;
  }

  Optional<Long> symbol(String name) {
    return Optional.ofNullable(symbols.get(name));
  }

  private static Map<String, dev.mmaplab.c.Type.Struct> compile(KernelVersion version) {
    StringBuilder all = new StringBuilder();
    for (String header : WANTED) {
      if (HEADERS.find(header, true, "").isPresent()) {
        all.append("#include <").append(header).append(">\n");
      }
    }
    CompileResult result =
        new Compiler()
            .compile(
                new CompileRequest(
                    "layouts.c",
                    all.toString(),
                    HEADERS,
                    KernelHeaders.dialect(version),
                    KernelHeaders.macros(version, "layouts")));
    return result
        .object()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "our kernel headers do not compile: " + result.diagnostics()))
        .structs();
  }
}

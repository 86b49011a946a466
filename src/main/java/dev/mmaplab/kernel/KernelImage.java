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

/**
 * What all computers of one version share: natives at their addresses, struct layouts, headers.
 * Immutable once built, so one serves any number of computers at the same time.
 */
public final class KernelImage {
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

  private final CodeSpace text = new CodeSpace();
  private final Map<String, Long> symbols = new HashMap<>();
  private final KernelVersion version;
  private final KernelHeaders headers;
  private final Layouts layouts;

  private KernelImage(KernelVersion version, KernelHeaders headers, Compiler compiler) {
    this.version = version;
    this.headers = headers;
    long[] next = {TEXT};
    KernelApi.bindAll(
        (name, function) -> {
          text.add(
              next[0],
              name,
              call -> {
                Kernel kernel = ((Task) call.cpu().owner()).kernel();
                kernel.interrupts().deliverWaiting();
                return function.call(kernel, call);
              });
          symbols.put(name, next[0]);
          next[0] += 16;
        });
    layouts = new Layouts(compile(version, headers, compiler));
  }

  /**
   * Builds the image of a version: half a second, so whoever boots computers keeps it.
   *
   * @param compiler whose tokens of the headers later compilations can use
   * @throws IllegalStateException if our headers do not compile
   */
  public static KernelImage build(KernelVersion version, KernelHeaders headers, Compiler compiler) {
    return new KernelImage(version, headers, compiler);
  }

  public KernelVersion version() {
    return version;
  }

  /** Struct layouts of this version. */
  public Layouts layouts() {
    return layouts;
  }

  KernelHeaders headers() {
    return headers;
  }

  CodeSpace text() {
    return text;
  }

  Optional<Long> symbol(String name) {
    return Optional.ofNullable(symbols.get(name));
  }

  private static Map<String, dev.mmaplab.c.Type.Struct> compile(
      KernelVersion version, KernelHeaders headers, Compiler compiler) {
    StringBuilder all = new StringBuilder();
    for (String header : WANTED) {
      if (headers.find(header, true, "").isPresent()) {
        all.append("#include <").append(header).append(">\n");
      }
    }
    CompileResult result =
        compiler.compile(
            new CompileRequest(
                "layouts.c",
                all.toString(),
                headers,
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

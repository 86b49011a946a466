package dev.mmaplab.kernel;

import dev.mmaplab.c.CompileRequest;
import dev.mmaplab.c.CompileResult;
import dev.mmaplab.c.Compiler;
import dev.mmaplab.c.Dialect;
import dev.mmaplab.interp.CodeSpace;
import dev.mmaplab.kernel.api.KernelApi;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What all computers of one version share: natives at their addresses, layouts, header text. Immutable once made. */
final class KernelBase {
  /** Start of kernel text on x86-64 without KASLR. */
  static final long TEXT = 0xffffffff81000000L;

  private static final Map<KernelVersion, KernelBase> BASES = new ConcurrentHashMap<>();
  private static final KernelHeaders HEADERS = new KernelHeaders();

  private final CodeSpace text = new CodeSpace();
  private final Map<String, Long> symbols = new HashMap<>();
  private final Layouts layouts;

  private KernelBase(KernelVersion version) {
    long[] next = {TEXT};
    KernelApi.bindAll(
        (name, function) -> {
          text.add(next[0], name, call -> function.call(((Task) call.cpu().owner()).kernel(), call));
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

  /** Macros that kbuild gives every module on its command line. */
  static Map<String, String> predefined(KernelVersion version) {
    Map<String, String> macros = new LinkedHashMap<>();
    macros.put("__KERNEL__", "1");
    macros.put("MODULE", "1");
    macros.put("LINUX_VERSION_CODE", Integer.toString(version.code()));
    return macros;
  }

  private static Map<String, dev.mmaplab.c.Type.Struct> compile(KernelVersion version) {
    String all = HEADERS.find("mmaplab/layouts.h", true, "").map(dev.mmaplab.c.Headers.Header::text).orElse("");
    CompileResult result =
        Compiler.compile(new CompileRequest("layouts.c", all, HEADERS, Dialect.MODULE, predefined(version)));
    return result
        .object()
        .orElseThrow(() -> new IllegalStateException("our kernel headers do not compile: " + result.diagnostics()))
        .structs();
  }
}

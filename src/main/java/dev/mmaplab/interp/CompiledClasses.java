package dev.mmaplab.interp;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The compiled code of functions, by content: kept by the base that all computers of a kernel
 * version, or all programs of a C library, have in common, so that the next run of the same text
 * finds it warm. A class is unloaded when neither this nor a function needs it any more.
 */
final class CompiledClasses {
  /** HotSpot compiles methods of less than 8,000 bytes. */
  private static final int LARGEST = 7_500;

  /** More instructions than fit in {@link #LARGEST}; spares trying. */
  private static final int MOST_INSTRUCTIONS = 900;

  private static final int MOST_REGISTERS = 250;

  private static final int KEPT = 500;

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
  private static final ClassDesc SELF = ClassDesc.of("dev.mmaplab.interp.Compiled");
  private static final ClassDesc PARENT = CompiledCode.class.describeConstable().orElseThrow();
  private static final Compiled INTERPRETED = new Compiled(CompiledCode.NONE, new int[0]);

  private final Map<Content, Compiled> classes = new Recent();

  /**
   * What became of a function.
   *
   * @param code {@link CompiledCode#NONE} if it has to be interpreted
   * @param entries where it can be entered, indices of ints
   */
  record Compiled(CompiledCode code, int[] entries) {}

  /** Whatever makes two functions' compiled code the same. */
  private record Content(int[] code, long[] constants, int registers) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Content o
          && registers == o.registers
          && Arrays.equals(code, o.code)
          && Arrays.equals(constants, o.constants);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(code) + Arrays.hashCode(constants);
    }
  }

  private static final class Recent extends LinkedHashMap<Content, Compiled> {
    private static final long serialVersionUID = 1L;

    Recent() {
      super(64, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Content, Compiled> eldest) {
      return size() > KEPT;
    }
  }

  /** The code of a function with the same text, if some run has had it compiled. */
  synchronized Optional<Compiled> find(LinkedFunction function) {
    return Optional.ofNullable(classes.get(content(function, function.original)));
  }

  /** Compiles a function. */
  synchronized Compiled compile(LinkedFunction function) {
    return classes.computeIfAbsent(
        content(function, function.original.clone()), CompiledClasses::compiled);
  }

  private static Content content(LinkedFunction function, int[] code) {
    return new Content(code, function.constants, function.registers);
  }

  private static Compiled compiled(Content content) {
    if (content.registers > MOST_REGISTERS || content.code.length / 4 > MOST_INSTRUCTIONS) {
      return INTERPRETED;
    }
    Optional<Flow> flow = Flow.of(content.code, content.constants, content.registers);
    if (flow.isEmpty()) {
      return INTERPRETED;
    }
    byte[] bytes = bytes(flow.get(), content.constants);
    return size(bytes) > LARGEST
        ? INTERPRETED
        : new Compiled(define(bytes), flow.get().entries.stream().map(i -> 4 * i).toArray());
  }

  static byte[] bytes(Flow flow, long[] constants) {
    ClassFile file =
        ClassFile.of(
            ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofClassLoading(LOOKUP)));
    return file.build(
        SELF,
        c ->
            c.withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER)
                .withSuperclass(PARENT)
                .withMethodBody(
                    ConstantDescs.INIT_NAME,
                    ConstantDescs.MTD_void,
                    0,
                    b ->
                        b.aload(0)
                            .invokespecial(PARENT, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void)
                            .return_())
                .withMethodBody("run", Descriptors.RUN, 0, b -> Translation.run(flow, constants, b))
                .withMethodBody(
                    "resume", Descriptors.RESUME, 0, b -> Translation.resume(flow, constants, b)));
  }

  private static int size(byte[] bytes) {
    return ClassFile.of().parse(bytes).methods().stream()
        .mapToInt(m -> m.code().map(c -> ((CodeAttribute) c).codeLength()).orElse(0))
        .max()
        .orElse(0);
  }

  private static CompiledCode define(byte[] bytes) {
    try {
      MethodHandles.Lookup defined = LOOKUP.defineHiddenClass(bytes, true);
      return (CompiledCode)
          defined
              .findConstructor(defined.lookupClass(), MethodType.methodType(void.class))
              .invoke();
    } catch (Throwable e) {
      throw new IllegalStateException("compiled code that the JVM does not take", e);
    }
  }
}

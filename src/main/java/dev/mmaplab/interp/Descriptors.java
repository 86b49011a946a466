package dev.mmaplab.interp;

import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;

import dev.mmaplab.machine.VirtualMemory;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/** The types and locals that compiled code works with. */
final class Descriptors {
  static final ClassDesc CALLS = of(CompiledCalls.class);
  static final ClassDesc FUNCTION = of(LinkedFunction.class);
  static final ClassDesc COMPILED = of(CompiledCode.class);
  static final ClassDesc STACK = of(CallStack.class);
  static final ClassDesc MEMORY = of(VirtualMemory.class);
  static final ClassDesc LONGS = CD_long.arrayType();
  static final ClassDesc LONG = of(Long.class);
  static final ClassDesc DOUBLE = of(Double.class);
  static final ClassDesc FLOAT = of(Float.class);
  static final ClassDesc FRAME = of(Frame.class);
  static final MethodTypeDesc RUN = type(CD_int, CALLS, FRAME, CD_int, CD_int);
  static final MethodTypeDesc RESUME = type(CD_int, CALLS, FRAME, CD_int, CD_int, CD_int);

  // the JVM's locals
  static final int CALLS_AT = 1;
  static final int FRAME_AT = 2;
  static final int BASE = 3;
  static final int LEFT = 4;
  static final int PC = 5;
  static final int STACK_AT = 6;
  static final int WINDOWS = 7;
  static final int MEMORY_AT = 8;
  static final int CALLEE = 9;
  static final int SCRATCH = 10;
  static final int REGISTERS = 12;

  static ClassDesc of(Class<?> type) {
    return type.describeConstable().orElseThrow();
  }

  static MethodTypeDesc type(ClassDesc result, ClassDesc... parameters) {
    return MethodTypeDesc.of(result, parameters);
  }

  private Descriptors() {}
}

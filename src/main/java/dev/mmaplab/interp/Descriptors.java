package dev.mmaplab.interp;

import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;

import dev.mmaplab.machine.VirtualMemory;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/** The types and locals that compiled code works with. */
final class Descriptors {
  static final ClassDesc CALLS = classOf(CompiledCalls.class);
  static final ClassDesc FUNCTION = classOf(LinkedFunction.class);
  static final ClassDesc COMPILED = classOf(CompiledCode.class);
  static final ClassDesc STACK = classOf(CallStack.class);
  static final ClassDesc MEMORY = classOf(VirtualMemory.class);
  static final ClassDesc LONGS = CD_long.arrayType();
  static final ClassDesc LONG = classOf(Long.class);
  static final ClassDesc DOUBLE = classOf(Double.class);
  static final ClassDesc FLOAT = classOf(Float.class);
  static final ClassDesc FRAME = classOf(Frame.class);
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

  static ClassDesc classOf(Class<?> type) {
    return type.describeConstable().orElseThrow();
  }

  static MethodTypeDesc type(ClassDesc result, ClassDesc... parameters) {
    return MethodTypeDesc.of(result, parameters);
  }

  private Descriptors() {}
}

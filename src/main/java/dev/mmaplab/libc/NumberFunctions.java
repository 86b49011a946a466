package dev.mmaplab.libc;

import dev.mmaplab.kernel.Errno;
import dev.mmaplab.machine.VirtualMemory;

/** Numbers of stdlib.h and inttypes.h: conversion, abs, div, random. */
final class NumberFunctions {
  private static final int DEGREE = 31;
  private static final int SEPARATION = 3;

  private NumberFunctions() {}

  static void install(Exports to) {
    for (String name : new String[] {"strtol", "strtoll", "strtoimax", "strtoq"}) {
      to.add(name, c -> whole(c, true));
    }
    for (String name : new String[] {"strtoul", "strtoull", "strtoumax", "strtouq"}) {
      to.add(name, c -> whole(c, false));
    }
    to.add("atoi", c -> (int) NumberText.whole(c.bytes(c.arg(0)), 10, true).value());
    to.add("atol", c -> NumberText.whole(c.bytes(c.arg(0)), 10, true).value());
    to.add("atoll", c -> NumberText.whole(c.bytes(c.arg(0)), 10, true).value());
    to.add("atof", c -> Double.doubleToRawLongBits(NumberText.real(c.bytes(c.arg(0))).value()));
    to.add("strtod", c -> real(c, false));
    to.add("strtold", c -> real(c, false));
    to.add("strtof", c -> real(c, true));
    to.add("abs", c -> c.intArg(0) < 0 ? -c.intArg(0) : c.intArg(0));
    to.add("labs", c -> c.arg(0) < 0 ? -c.arg(0) : c.arg(0));
    to.add("llabs", c -> c.arg(0) < 0 ? -c.arg(0) : c.arg(0));
    to.add("imaxabs", c -> c.arg(0) < 0 ? -c.arg(0) : c.arg(0));
    to.add("rand", c -> random(c));
    to.add("random", c -> random(c));
    to.add("srand", c -> seed(c, c.intArg(0)));
    to.add("srandom", c -> seed(c, c.intArg(0)));
    to.add("rand_r", NumberFunctions::randR);
    to.add("srand48", NumberFunctions::srand48);
    to.add("drand48", c -> Double.doubleToRawLongBits(next48(c) / (double) (1L << 48)));
    to.add("lrand48", c -> next48(c) >>> 17);
    to.add("mrand48", c -> (int) (next48(c) >>> 16));
    to.add("erand48", c -> Double.doubleToRawLongBits(own48(c) / (double) (1L << 48)));
    to.add("nrand48", c -> own48(c) >>> 17);
    to.add("jrand48", c -> (int) (own48(c) >>> 16));
    to.add("seed48", NumberFunctions::seed48);
  }

  private static long whole(UserCall c, boolean signed) {
    int base = c.intArg(2);
    if (base < 0 || base == 1 || base > 36) {
      return c.fail(Errno.EINVAL) + 1;
    }
    NumberText.Whole read = NumberText.whole(c.bytes(c.arg(0)), base, signed);
    storeEnd(c, read.end());
    if (read.outOfRange()) {
      c.setErrno(Errno.ERANGE);
    }
    return read.value();
  }

  private static long real(UserCall c, boolean single) {
    NumberText.Real read = NumberText.real(c.bytes(c.arg(0)));
    storeEnd(c, read.end());
    double value = single ? (double) read.single() : read.value();
    boolean outOfRange =
        read.outOfRange()
            || single
                && !Double.isInfinite(read.value())
                && (Double.isInfinite(value)
                    || Math.abs(value) < Float.MIN_NORMAL && value != read.value());
    if (outOfRange) {
      c.setErrno(Errno.ERANGE);
    }
    return Double.doubleToRawLongBits(value);
  }

  private static void storeEnd(UserCall c, int end) {
    if (c.arg(1) != 0) {
      c.memory().storeLong(c.arg(1), c.arg(0) + end);
    }
  }

  // random(): an additive feedback generator of 31 words (TYPE_3). State: seeded (int), front index
  // (int), then the words.

  private static long word(int index) {
    return LibcData.RANDOM + 8 + 4L * index;
  }

  private static long seed(UserCall c, int given) {
    VirtualMemory memory = c.memory();
    int seed = given == 0 ? 1 : given;
    memory.storeInt(word(0), seed);
    int value = seed;
    for (int i = 1; i < DEGREE; i++) {
      int next = 16807 * (value % 127773) - 2836 * (value / 127773);
      value = next < 0 ? next + 2147483647 : next;
      memory.storeInt(word(i), value);
    }
    memory.storeInt(LibcData.RANDOM, 1);
    memory.storeInt(LibcData.RANDOM + 4, SEPARATION);
    for (int i = 0; i < 10 * DEGREE; i++) {
      step(memory);
    }
    return 0;
  }

  private static int step(VirtualMemory memory) {
    int front = memory.loadInt(LibcData.RANDOM + 4);
    int rear = (front - SEPARATION + DEGREE) % DEGREE;
    int sum = memory.loadInt(word(front)) + memory.loadInt(word(rear));
    memory.storeInt(word(front), sum);
    memory.storeInt(LibcData.RANDOM + 4, (front + 1) % DEGREE);
    return sum >>> 1;
  }

  private static long random(UserCall c) {
    if (c.memory().loadInt(LibcData.RANDOM) == 0) {
      long unused = seed(c, 1);
      assert unused == 0;
    }
    return step(c.memory());
  }

  private static long randR(UserCall c) {
    int next = c.memory().loadInt(c.arg(0));
    next = next * 1103515245 + 12345;
    int result = Integer.remainderUnsigned(next >>> 16, 2048);
    next = next * 1103515245 + 12345;
    result = result << 10 ^ Integer.remainderUnsigned(next >>> 16, 1024);
    next = next * 1103515245 + 12345;
    result = result << 10 ^ Integer.remainderUnsigned(next >>> 16, 1024);
    c.memory().storeInt(c.arg(0), next);
    return result;
  }

  private static long srand48(UserCall c) {
    c.memory().storeLong(LibcData.DRAND48, (c.arg(0) & 0xffff_ffffL) << 16 | 0x330e);
    return 0;
  }

  private static long load48(UserCall c, long at) {
    return c.memory().loadInt(at) & 0xffff_ffffL | (c.memory().loadShort(at + 4) & 0xffffL) << 32;
  }

  private static void store48(UserCall c, long at, long value) {
    c.memory().storeInt(at, (int) value);
    c.memory().storeShort(at + 4, (int) (value >>> 32));
  }

  /** A step of a state that the program keeps. */
  private static long own48(UserCall c) {
    long next = load48(c, c.arg(0)) * 0x5deece66dL + 0xb & (1L << 48) - 1;
    store48(c, c.arg(0), next);
    return next;
  }

  private static long seed48(UserCall c) {
    long given = load48(c, c.arg(0));
    long old = c.memory().loadLong(LibcData.DRAND48);
    c.memory().storeLong(LibcData.DRAND48, given);
    store48(c, LibcData.SEED48, old);
    return LibcData.SEED48;
  }

  private static long next48(UserCall c) {
    long next = c.memory().loadLong(LibcData.DRAND48) * 0x5deece66dL + 0xb & (1L << 48) - 1;
    c.memory().storeLong(LibcData.DRAND48, next);
    return next;
  }
}

package dev.mmaplab.libc;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where everything of the library lies in a program, as in a statically linked one: its text, and
 * the data that its functions keep in the program's memory (so that fork copies it). The same
 * addresses in every program.
 */
final class LibcData {
  /** Natives, 16 bytes each. */
  static final long TEXT = 0x401000L;

  static final long TEXT_END = 0x40a000L;

  /** The program and the C parts of the library begin here and end below {@link #PROGRAM_END}. */
  static final long PROGRAM = TEXT_END;

  static final long PROGRAM_END = 0x4000_0000L;

  /**
   * Constant strings: before the program, so that the heap follows what the program has, and no
   * address that a person would choose for a mapping is taken.
   */
  static final long CONSTANTS = 0x3f_c000L;

  static final long CONSTANTS_SIZE = 0x2000;

  /** Writable data, zero at first but for what {@link Startup} stores. */
  static final long DATA = CONSTANTS + CONSTANTS_SIZE;

  static final long DATA_SIZE = 0x2000;

  static final long ERRNO = DATA;
  static final long STDIN = DATA + 0x08;
  static final long STDOUT = DATA + 0x10;
  static final long STDERR = DATA + 0x18;
  static final long ENVIRON = DATA + 0x20;
  static final long OPTARG = DATA + 0x28;
  static final long OPTIND = DATA + 0x30;
  static final long OPTERR = DATA + 0x34;
  static final long OPTOPT = DATA + 0x38;
  static final long PROGRAM_NAME = DATA + 0x40;
  static final long PROGRAM_SHORT_NAME = DATA + 0x48;
  static final long STRTOK = DATA + 0x50;
  static final long ALL_STREAMS = DATA + 0x58;
  static final long TZNAME = DATA + 0x60;
  static final long TIMEZONE = DATA + 0x70;
  static final long DAYLIGHT = DATA + 0x78;
  static final long ABORTING = DATA + 0x80;

  /** What a formatted output that faulted had already written: stack pointer, format, bytes. */
  static final long RESUME = DATA + 0x88;

  static final long ENVIRON_OWNED = DATA + 0xa0;
  static final long ERROR_COUNT = DATA + 0xa8;
  static final long ERROR_ONE_PER_LINE = DATA + 0xac;
  static final long DRAND48 = DATA + 0xb0;
  static final long NEXT_THREAD_ERRNO = DATA + 0xb8;
  static final long SEED48 = DATA + 0xc0;
  static final long FILE_STDIN = DATA + 0x100;
  static final long FILE_STDOUT = DATA + 0x200;
  static final long FILE_STDERR = DATA + 0x300;

  /** {@code struct tm} of localtime and gmtime. */
  static final long TM = DATA + 0x400;

  static final long TIME_TEXT = DATA + 0x440;
  static final long ERROR_TEXT = DATA + 0x480;
  static final long SIGNAL_TEXT = DATA + 0x500;
  static final long UTC = DATA + 0x580;

  /** random(): initialised, front and rear index, 31 words. */
  static final long RANDOM = DATA + 0x600;

  static final long TTY_NAME = DATA + 0x6c0;
  static final long ARENA = DATA + 0x800;

  /** An errno for each of the first threads. */
  static final long THREAD_ERRNOS = DATA + 0x1200;

  static final int THREADS = 512;

  static final long LOCALE_NAME = DATA + 0xd0;
  static final long TMP_NAME = DATA + 0x1a00;

  private LibcData() {}

  static long threadErrno(int tid) {
    return THREAD_ERRNOS + 4L * Integer.remainderUnsigned(tid, THREADS);
  }

  /** The variables that headers declare. */
  static Map<String, Long> variables() {
    Map<String, Long> at = new LinkedHashMap<>();
    at.put("stdin", STDIN);
    at.put("stdout", STDOUT);
    at.put("stderr", STDERR);
    at.put("_IO_2_1_stdin_", FILE_STDIN);
    at.put("_IO_2_1_stdout_", FILE_STDOUT);
    at.put("_IO_2_1_stderr_", FILE_STDERR);
    at.put("environ", ENVIRON);
    at.put("__environ", ENVIRON);
    at.put("_environ", ENVIRON);
    at.put("optarg", OPTARG);
    at.put("optind", OPTIND);
    at.put("opterr", OPTERR);
    at.put("optopt", OPTOPT);
    at.put("program_invocation_name", PROGRAM_NAME);
    at.put("program_invocation_short_name", PROGRAM_SHORT_NAME);
    at.put("__progname", PROGRAM_SHORT_NAME);
    at.put("__progname_full", PROGRAM_NAME);
    at.put("tzname", TZNAME);
    at.put("timezone", TIMEZONE);
    at.put("daylight", DAYLIGHT);
    at.put("error_message_count", ERROR_COUNT);
    at.put("error_one_per_line", ERROR_ONE_PER_LINE);
    return at;
  }
}

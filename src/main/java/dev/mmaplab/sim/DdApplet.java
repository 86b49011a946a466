package dev.mmaplab.sim;

import dev.mmaplab.kernel.ErrnoException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** dd: block by block, one read(2) and one write(2) for each. */
final class DdApplet {
  private static final Set<String> NAMES =
      Set.of(
          "if", "of", "bs", "ibs", "obs", "count", "skip", "seek", "conv", "iflag", "oflag",
          "status");
  private static final Set<String> CONVERSIONS =
      Set.of("notrunc", "sync", "noerror", "fsync", "swab");
  private static final Set<String> INPUT_FLAGS =
      Set.of("skip_bytes", "count_bytes", "fullblock", "direct");
  private static final Set<String> OUTPUT_FLAGS = Set.of("seek_bytes", "append", "direct");

  /** What malloc gives on a machine of 512 MiB without swap. */
  private static final long MOST_MEMORY = 480L << 20;

  private final Streams streams;
  private final Map<String, String> options = new HashMap<>();
  private long fullIn;
  private long partIn;
  private long fullOut;
  private long partOut;
  private String place = "";

  private DdApplet(Streams streams) {
    this.streams = streams;
  }

  static int run(Streams streams, List<String> arguments) {
    return new DdApplet(streams).run(arguments);
  }

  private int run(List<String> arguments) {
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      String name = equals < 0 ? argument : argument.substring(0, equals);
      if (equals < 0 || !NAMES.contains(name)) {
        throw AppletFailure.usage("");
      }
      options.put(name, argument.substring(equals + 1));
    }
    flags("conv", CONVERSIONS);
    flags("iflag", INPUT_FLAGS);
    flags("oflag", OUTPUT_FLAGS);
    long inBlock = block("ibs");
    long outBlock = block("obs");
    if (inBlock + (inBlock == outBlock ? 0 : outBlock) > MOST_MEMORY) {
      throw new AppletFailure("out of memory");
    }
    long count = options.containsKey("count") ? natural("count") : Long.MAX_VALUE;
    long skip = natural("skip") * (flag("iflag", "skip_bytes") ? 1 : inBlock);
    long seek = natural("seek") * (flag("oflag", "seek_bytes") ? 1 : outBlock);
    boolean bytes = flag("iflag", "count_bytes");
    int in = open("if", OpenFlags.READ, 0);
    boolean keep = flag("conv", "notrunc") || seek > 0;
    int append = flag("oflag", "append") ? OpenFlags.APPEND : 0;
    int out =
        open(
            "of", OpenFlags.WRITE | OpenFlags.CREATE | append | (keep ? 0 : OpenFlags.TRUNCATE), 1);
    int status = 0;
    String error = "";
    try {
      skip(in, skip, (int) inBlock);
      if (seek > 0) {
        streams.calls().lseek(out, seek, 1);
        if (options.containsKey("of") && !flag("conv", "notrunc")) {
          cut(options.getOrDefault("of", ""), seek);
        }
      }
      status = transfer(in, out, (int) inBlock, (int) outBlock, count, bytes);
    } catch (ErrnoException e) {
      error = "dd: " + place + ": " + ErrorText.of(e.errno()) + "\n";
      status = 1;
    }
    streams.err(error);
    if (!options.getOrDefault("status", "").equals("none")) {
      streams.err(
          fullIn + "+" + partIn + " records in\n" + fullOut + "+" + partOut + " records out\n");
    }
    return status;
  }

  /** What is after the place to write to goes, where there is a length at all. */
  private void cut(String path, long length) {
    if (streams.calls().stat(path).regular()) {
      streams.calls().truncate(path, length);
    }
  }

  private void flags(String name, Set<String> known) {
    for (String flag : options.getOrDefault(name, "").split(",", -1)) {
      if (!flag.isEmpty() && !known.contains(flag)) {
        throw new AppletFailure("invalid argument '" + flag + "' to '" + name + "'");
      }
    }
  }

  private boolean flag(String name, String flag) {
    return Arrays.asList(options.getOrDefault(name, "").split(",", -1)).contains(flag);
  }

  private long block(String name) {
    String text = options.getOrDefault("bs", options.getOrDefault(name, "512"));
    long size = Options.size(text);
    if (size < 1) {
      throw new AppletFailure("number " + text + " is not in 1..9223372036854775807 range");
    }
    return size;
  }

  private long natural(String name) {
    String text = options.getOrDefault(name, "0");
    long value = Options.size(text);
    if (value < 0) {
      throw new AppletFailure("number " + text + " is not in 0..9223372036854775807 range");
    }
    return value;
  }

  private int open(String option, int flags, int otherwise) {
    Optional<String> path = Optional.ofNullable(options.get(option));
    if (path.isEmpty()) {
      return otherwise;
    }
    try {
      return streams.calls().open(path.get(), flags, 0666);
    } catch (ErrnoException e) {
      throw new AppletFailure("can't open '" + path.get() + "': " + ErrorText.of(e.errno()));
    }
  }

  private void skip(int in, long bytes, int block) {
    if (bytes == 0) {
      return;
    }
    try {
      streams.calls().lseek(in, bytes, 1);
    } catch (ErrnoException e) {
      place = "error reading '" + name("if", "standard input") + "'";
      for (long left = bytes; left > 0; ) {
        int n = streams.calls().readBlock(in, (int) Math.min(block, left)).length;
        if (n == 0) {
          return;
        }
        left -= n;
      }
    }
  }

  private String name(String option, String otherwise) {
    return options.getOrDefault(option, otherwise);
  }

  private int transfer(int in, int out, int inBlock, int outBlock, long count, boolean bytes) {
    byte[] waiting = new byte[0];
    int status = 0;
    for (long left = count; left > 0; ) {
      place = "error reading '" + name("if", "standard input") + "'";
      int wanted = bytes ? (int) Math.min(inBlock, left) : inBlock;
      byte[] chunk;
      try {
        chunk = streams.calls().readBlock(in, wanted);
      } catch (ErrnoException e) {
        if (!flag("conv", "noerror")) {
          throw e;
        }
        streams.err("dd: " + place + ": " + ErrorText.of(e.errno()) + "\n");
        status = 1;
        chunk = new byte[0];
        left--;
        continue;
      }
      while (flag("iflag", "fullblock") && chunk.length < wanted && chunk.length > 0) {
        byte[] more = streams.calls().readBlock(in, wanted - chunk.length);
        if (more.length == 0) {
          break;
        }
        chunk = joined(chunk, more);
      }
      if (chunk.length == 0) {
        break;
      }
      left -= bytes ? chunk.length : 1;
      if (chunk.length == inBlock) {
        fullIn++;
      } else {
        partIn++;
        chunk = flag("conv", "sync") ? Arrays.copyOf(chunk, inBlock) : chunk;
      }
      if (flag("conv", "swab")) {
        for (int i = 0; i + 1 < chunk.length; i += 2) {
          byte first = chunk[i];
          chunk[i] = chunk[i + 1];
          chunk[i + 1] = first;
        }
      }
      place = "error writing '" + name("of", "standard output") + "'";
      if (inBlock == outBlock) {
        write(out, chunk, outBlock);
        continue;
      }
      waiting = joined(waiting, chunk);
      while (waiting.length >= outBlock) {
        write(out, Arrays.copyOf(waiting, outBlock), outBlock);
        waiting = Arrays.copyOfRange(waiting, outBlock, waiting.length);
      }
    }
    if (waiting.length > 0) {
      write(out, waiting, outBlock);
    }
    return status;
  }

  private static byte[] joined(byte[] a, byte[] b) {
    byte[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  private void write(int out, byte[] chunk, int block) {
    int done = 0;
    while (done < chunk.length) {
      byte[] rest = done == 0 ? chunk : Arrays.copyOfRange(chunk, done, chunk.length);
      int n = streams.calls().writeBlock(out, rest);
      if (n <= 0) {
        break;
      }
      done += n;
    }
    if (chunk.length == block) {
      fullOut++;
    } else {
      partOut++;
    }
  }
}

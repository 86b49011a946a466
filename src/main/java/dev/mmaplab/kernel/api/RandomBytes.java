package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Kernel;
import java.util.SplittableRandom;

/**
 * {@code linux/random.h}: the same numbers on every fresh computer, so that a run can be repeated.
 */
final class RandomBytes {
  private static final long SEED = 0x6d6d_6170_6c61_6221L;

  private final SplittableRandom source = new SplittableRandom(SEED);

  private RandomBytes() {}

  private static SplittableRandom of(Kernel kernel) {
    return kernel.part(RandomBytes.class, k -> new RandomBytes()).source;
  }

  static void install(Binder binder) {
    binder.bind(
        "get_random_bytes",
        (kernel, c) -> {
          byte[] bytes = new byte[(int) c.arg(1)];
          of(kernel).nextBytes(bytes);
          kernel.kernelSpace().store(c.arg(0), bytes, 0, bytes.length);
          return 0;
        });
    binder.bind("get_random_u32", (kernel, c) -> of(kernel).nextInt() & 0xffff_ffffL);
    binder.bind("get_random_u64", (kernel, c) -> of(kernel).nextLong());
  }
}

package dev.mmaplab.driverconfig;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the processor may cache what is mapped. */
public enum CacheMode {
  CACHED,
  NONCACHED,
  WRITECOMBINE,
  DEVICE;

  /** As configurations name it: {@code writecombine}; also the end of pgprot_…'s name. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<CacheMode> named(String label) {
    return Arrays.stream(values()).filter(value -> value.label().equals(label)).findFirst();
  }
}

package dev.mmaplab.interp;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where the variables with static storage are. */
public final class StaticObjects {
  private final TreeMap<Long, KnownObject> byAddress = new TreeMap<>();

  StaticObjects(List<KnownObject> objects) {
    objects.stream()
        .filter(o -> o.size() > 0)
        .sorted(Comparator.comparingLong(KnownObject::address))
        .forEach(o -> byAddress.put(o.address(), o));
  }

  /** The one that this address lies in. */
  public Optional<KnownObject> at(long address) {
    Map.Entry<Long, KnownObject> below = byAddress.floorEntry(address);
    return below == null || address >= below.getValue().end()
        ? Optional.empty()
        : Optional.of(below.getValue());
  }
}

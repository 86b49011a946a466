package dev.mmaplab.kernel;

import dev.mmaplab.c.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The struct layouts of one kernel version, from compiling our own headers. */
public final class Layouts {
  private final Map<String, Type.Struct> structs;
  private final Map<String, Layout> layouts = new ConcurrentHashMap<>();

  Layouts(Map<String, Type.Struct> structs) {
    this.structs = Map.copyOf(structs);
  }

  /**
   * @param tag as in {@code vm_area_struct}
   * @throws IllegalStateException if our headers define no such struct
   */
  public Layout struct(String tag) {
    return layouts.computeIfAbsent(
        tag,
        t -> {
          Type.Struct struct = structs.get(t);
          if (struct == null || !struct.complete()) {
            throw new IllegalStateException("kernel headers define no struct " + t);
          }
          return new Layout(struct);
        });
  }

  public boolean has(String tag) {
    Type.Struct struct = structs.get(tag);
    return struct != null && struct.complete();
  }
}

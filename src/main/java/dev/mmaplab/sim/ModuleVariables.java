package dev.mmaplab.sim;

import dev.mmaplab.c.ObjectFile;
import dev.mmaplab.c.Type;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.Modules;
import java.util.Map;

/** Names what drivers hold: which variable of a loaded module points to an address. */
final class ModuleVariables {
  private final Kernel kernel;
  private final Map<String, ObjectFile> modules;

  /**
   * @param modules compiled modules by module name
   */
  ModuleVariables(Kernel kernel, Map<String, ObjectFile> modules) {
    this.kernel = kernel;
    this.modules = modules;
  }

  /** The name of the first pointer variable that holds {@code address}; "" if there is none. */
  String pointingTo(long address) {
    for (Modules.Loaded loaded : kernel.modules().list()) {
      ObjectFile object = modules.get(loaded.name());
      if (object == null) {
        continue;
      }
      for (ObjectFile.DataObject data : object.data()) {
        Long at = loaded.symbols().get(data.symbol());
        if (data.type() instanceof Type.Pointer
            && at != null
            && kernel.kernelSpace().loadLong(at) == address) {
          return data.symbol();
        }
      }
    }
    return "";
  }
}

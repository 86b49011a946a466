package dev.mmaplab;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Rooms use only the rooms their package-info names, and only what those show. */
class ModulesTest {
  @Test
  void roomsKeepToTheirDoors() {
    ApplicationModules.of(MmaplabApplication.class).verify();
  }
}

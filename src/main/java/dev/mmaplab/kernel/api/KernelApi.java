package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Kernel;

/** Everything drivers can call, header by header. */
public final class KernelApi {
  private KernelApi() {}

  /** Gives a fresh computer what its own built-in drivers show. */
  public static void start(Kernel kernel) {
    MiscDevices.of(kernel);
    IoResources.provide(kernel);
    IoFiles.mount(kernel);
    PciBus.of(kernel);
    WorkQueues.start(kernel);
  }

  /** free_module(): lets callbacks that wait for a grace period run, in the task that unloads. */
  public static void settle(Kernel kernel) {
    ReadCopyUpdate.settle(kernel);
  }

  /**
   * Binds each function of the headers in {@code kernel/include} that is not C itself, always in
   * the same order.
   */
  public static void bindAll(Binder binder) {
    Printk.install(binder);
    Warnings.install(binder);
    ListChecks.install(binder);
    Sprintf.install(binder);
    NumberParsing.install(binder);
    Strings.install(binder);
    MemoryBlocks.install(binder);
    ArgumentText.install(binder);
    BitmapText.install(binder);
    UserAccess.install(binder);
    ModuleCalls.install(binder);
    ModuleParameters.install(binder);
    FileCalls.install(binder);
    OpenFiles.install(binder);
    CharDeviceCalls.install(binder);
    Kobjects.install(binder);
    Sysfs.install(binder);
    DeviceModel.install(binder);
    Classes.install(binder);
    Buses.install(binder);
    Drivers.install(binder);
    IoRegions.install(binder);
    DeviceResources.install(binder);
    MiscDevices.install(binder);
    PlatformBus.install(binder);
    InterruptCalls.install(binder);
    PciBus.install(binder);
    PciCalls.install(binder);
    PciRegions.install(binder);
    PciManaged.install(binder);
    PciInterrupts.install(binder);
    ProcFiles.install(binder);
    SeqFiles.install(binder);
    DebugFiles.install(binder);
    TaskCalls.install(binder);
    SignalCalls.install(binder);
    WaitQueues.install(binder);
    Locks.install(binder);
    TimeCalls.install(binder);
    Timers.install(binder);
    HighResolutionTimers.install(binder);
    ReadCopyUpdate.install(binder);
    WorkQueues.install(binder);
    Tasklets.install(binder);
    KernelThreads.install(binder);
    RandomBytes.install(binder);
    XArrays.install(binder);
    IdAllocators.install(binder);
    PageCalls.install(binder);
    SlabCalls.install(binder);
    VmallocCalls.install(binder);
    MmCalls.install(binder);
    ShmemFiles.install(binder);
    PhysicalAccess.install(binder);
    UserPageCalls.install(binder);
    IoCalls.install(binder);
    DmaCalls.install(binder);
  }
}

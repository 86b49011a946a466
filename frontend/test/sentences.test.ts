import { describe, expect, it } from "vitest";
import type { Event } from "../src/run";
import { errorName, groupOf, sentence, shownAddress, size } from "../src/sentences";

const event = (type: string, values: Record<string, unknown> = {}): Event => ({ event: 0, type, pid: 101, ...values });

describe("an event in words", () => {
  it.each([
    [event("module-loaded", { module: "driver", initResult: 0 }), "Module driver loaded"],
    [event("module-loaded", { module: "driver", initResult: -12 }), "Module driver refused: -ENOMEM"],
    [event("process-ended", { name: "./prog", exit: 0, signal: "" }), "./prog exited with 0"],
    [event("process-ended", { name: "./prog", exit: 0, signal: "SIGBUS" }), "./prog was killed by SIGBUS"],
    [
      event("mmap", { length: 65536, prot: 1, flags: 2, path: "/dev/maps0", offset: 0, result: 0x7ffff7fe9000 }),
      "mmap of 16 pages of /dev/maps0, MAP_PRIVATE, PROT_READ: 0x7ffff7fe9000",
    ],
    [
      event("mmap", { length: 100, prot: 3, flags: 0x21, path: "", offset: 0, result: -13 }),
      "mmap of 100 bytes of anonymous memory, MAP_SHARED, PROT_READ | PROT_WRITE: -EACCES",
    ],
    [
      event("range-mapped", { function: "remap_pfn_range", address: "0x7ffff7fe9000", pfn: 0x1a40, size: 4096, result: -22, resultUsed: false }),
      "remap_pfn_range of 1 page at 0x7ffff7fe9000 to pfn 0x1a40 failed: -EINVAL, and nobody looked",
    ],
    [
      event("page-fault", { access: "read", address: "0x7ffff7fe9000", outcome: "SIGBUS" }),
      "Page fault: read of 0x7ffff7fe9000 → SIGBUS",
    ],
    [event("page-fault", { access: "write", address: "0x1000", outcome: "copied" }), "Page fault: write of 0x1000 → copied on write"],
    [event("signal", { signal: "SIGBUS", code: "BUS_ADRERR", address: "0x1000", handled: false }), "SIGBUS (BUS_ADRERR) at 0x1000, deadly"],
    [event("driver-called", { operation: "mmap", function: "my_mmap", result: 0 }), "The driver's mmap (my_mmap) returned 0"],
    [event("allocated", { allocator: "vmalloc", address: "0xffffc90000005000", size: 65536 }), "vmalloc of 16 pages: 0xffffc90000005000"],
    [event("allocated", { allocator: "kmalloc", address: "0x0", size: 10 }), "kmalloc of 10 bytes failed"],
    [event("logged", { level: 6, text: "maps: loaded" }), "maps: loaded"],
    [
      event("undefined-behaviour", { kind: "signed-integer-overflow", text: "2147483647 + 1 cannot be represented in type 'int'", address: "0x0" }),
      "signed-integer-overflow: 2147483647 + 1 cannot be represented in type 'int'",
    ],
    [
      event("undefined-behaviour", {
        kind: "heap-use-after-free",
        text: "read of 4 bytes at byte 8 of a freed block of 40 bytes",
        address: "0x405008",
        made: { file: "prog.c", line: 5, column: 7 },
        released: { file: "prog.c", line: 9, column: 2 },
      }),
      "heap-use-after-free: read of 4 bytes at byte 8 of a freed block of 40 bytes, made at prog.c:5, freed at prog.c:9",
    ],
    [event("hung-task", { name: "prog", seconds: 120, function: "my_ioctl" }), "prog has been blocked for more than 120 seconds, in my_ioctl"],
    [event("hung-task", { name: "prog", seconds: 120, function: "" }), "prog has been blocked for more than 120 seconds"],
    [event("something-new"), "something-new"],
  ])("%#", (e, words) => {
    expect(sentence(e)).toBe(words);
  });

  it("names errors, and numbers without a name", () => {
    expect(errorName(-22)).toBe("-EINVAL");
    expect(errorName(-4000)).toBe("-4000");
  });

  it("counts whole pages as pages", () => {
    expect([0, 1, 4096, 8192, 4097].map(size)).toEqual(["0 bytes", "1 byte", "1 page", "2 pages", "4,097 bytes"]);
  });

  it("belongs to a group even if it is new", () => {
    expect(groupOf(event("page-fault"))).toBe("fault");
    expect(groupOf(event("undefined-behaviour"))).toBe("undefined");
    expect(groupOf(event("something-new"))).toBe("other");
  });

  it("points at pages of programs only", () => {
    expect(shownAddress(event("page-fault", { address: "0x7ffff7fe9000" }))).toBe("0x7ffff7fe9000");
    expect(shownAddress(event("page-fault", { address: "0x0" }))).toBe("");
    expect(shownAddress(event("page-fault", { address: "0xffffc90000005000" }))).toBe("");
    expect(shownAddress(event("allocated", { address: "0x7ffff7fe9000" }))).toBe("");
  });
});

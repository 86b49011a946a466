// Runs as the server answers them, made by hand.

import type { Allocation, Frame, Memory, Pte, Run, Vma } from "../src/run";

export const START = 0x7ffff7fe9000n;

export const pte = (page: number, pfn: number, more: Partial<Pte> = {}): Pte => ({
  page,
  pfn,
  present: true,
  write: false,
  user: true,
  accessed: false,
  dirty: false,
  special: true,
  noExecute: true,
  cache: "WB",
  ...more,
});

export const vma = (pages: number, ptes: Pte[], more: Partial<Vma> = {}): Vma => ({
  start: "0x" + START.toString(16),
  end: "0x" + (START + BigInt(pages) * 4096n).toString(16),
  perms: "r--s",
  flags: ["READ"],
  offset: 0,
  path: "/dev/maps0",
  device: true,
  ptes,
  ...more,
});

export const frame = (pfn: number, more: Partial<Frame> = {}): Frame => ({
  pfn,
  owner: "vmalloc",
  count: 1,
  reserved: true,
  head: "ddccbbaa" + "00".repeat(12),
  ...more,
});

export const allocation = (pfns: number[], more: Partial<Allocation> = {}): Allocation => ({
  allocator: "vmalloc",
  address: "0xffffc90000005000",
  size: pfns.length * 4096,
  variable: "vmalloc_area",
  pfns,
  ...more,
});

export const memory = (vmas: Vma[], frames: Frame[], allocations: Allocation[], more: Partial<Memory> = {}): Memory => ({
  moment: "./prog ended",
  pid: 101,
  process: "./prog",
  vmas,
  frames,
  allocations,
  ...more,
});

/** A mapping of so many pages, page i on frame 100 + i, the driver's buffer in the same order. */
export function straight(pages: number, more: Partial<Memory> = {}): Memory {
  const pfns = Array.from({ length: pages }, (_, i) => 100 + i);
  return memory([vma(pages, pfns.map((pfn, i) => pte(i, pfn)))], pfns.map((pfn) => frame(pfn)), [allocation(pfns)], more);
}

export const run = (more: Partial<Run> = {}): Run => ({
  id: "01JD3V6C2X8W4M9Q0T5R7Y1ZAB",
  kernel: "6.1",
  outcome: "completed",
  build: { ok: true, diagnostics: [] },
  console: [],
  dmesg: [],
  findings: [],
  limits: { instructions: 1, memoryBytes: 4096, outputBytes: 0, wallMillis: 1 },
  ...more,
});

// From a memory snapshot to what the picture shows: four columns and the lines between them.

import type { Allocation, Fault, Frame, Memory, Pte, Vma } from "../run";

const PAGE = 4096n;

/** A page of a mapping as the program sees it, with its page table entry if there is one. */
export interface PageRow {
  kind: "page";
  vma: Vma;
  vmaIndex: number;
  page: number;
  address: bigint;
  pte?: Pte;
  faulted: boolean;
  copied: boolean;
}

/** A run of pages that look alike, shown as one. */
export interface FoldedRow {
  kind: "folded";
  vma: Vma;
  vmaIndex: number;
  from: number;
  to: number;
  present: boolean;
}

export interface VmaHeading {
  kind: "vma";
  vma: Vma;
  vmaIndex: number;
}

export type SeenRow = VmaHeading | PageRow | FoldedRow;

export interface FrameRow {
  frame: Frame;
  /** Frames between this one and the one above that nothing shown reaches. */
  gap: boolean;
}

/** A page of something the driver allocated. */
export interface DriverRow {
  allocation: Allocation;
  allocationIndex: number;
  index: number;
  pfn: number;
}

export interface DriverHeading {
  allocation: Allocation;
  allocationIndex: number;
}

export interface Picture {
  memory: Memory;
  seen: SeenRow[];
  frames: FrameRow[];
  driver: (DriverHeading | DriverRow)[];
}

export function isDriverRow(row: DriverHeading | DriverRow): row is DriverRow {
  return "pfn" in row;
}

export function pagesOf(vma: Vma): number {
  return Number((BigInt(vma.end) - BigInt(vma.start)) / PAGE);
}

/** Which mappings to show: those of devices, or all. */
export function shownVmas(memory: Memory, all: boolean): Vma[] {
  return memory.vmas.filter((vma) => all || vma.device);
}

export function pictureOf(memory: Memory, all: boolean, foldAbove = 32): Picture {
  const frames = new Map(memory.frames.map((frame) => [frame.pfn, frame]));
  const driverPfns = new Set(memory.allocations.flatMap((a) => a.pfns));
  const seen: SeenRow[] = [];
  const reached = new Set<number>(driverPfns);
  shownVmas(memory, all).forEach((vma, vmaIndex) => {
    seen.push({ kind: "vma", vma, vmaIndex });
    const rows = pageRows(vma, vmaIndex, frames, driverPfns, memory.fault);
    for (const row of rows) if (row.pte?.present) reached.add(row.pte.pfn);
    seen.push(...(rows.length > foldAbove ? fold(rows) : rows));
  });
  return {
    memory,
    seen,
    frames: frameRows([...reached], frames),
    driver: memory.allocations.flatMap((allocation, allocationIndex) => [
      { allocation, allocationIndex },
      ...allocation.pfns.map((pfn, index) => ({ allocation, allocationIndex, index, pfn })),
    ]),
  };
}

function pageRows(
  vma: Vma,
  vmaIndex: number,
  frames: Map<number, Frame>,
  driverPfns: Set<number>,
  fault: Fault | undefined,
): PageRow[] {
  const ptes = new Map(vma.ptes.map((pte) => [pte.page, pte]));
  const start = BigInt(vma.start);
  const faultPage = fault ? (BigInt(fault.address) - start) / PAGE : -1n;
  const inside = fault !== undefined && BigInt(fault.address) >= start && BigInt(fault.address) < BigInt(vma.end);
  const rows: PageRow[] = [];
  for (let page = 0; page < Math.min(pagesOf(vma), 4096); page++) {
    const pte = ptes.get(page);
    const copied =
      vma.device && pte !== undefined && !driverPfns.has(pte.pfn) && frames.get(pte.pfn)?.owner === "anonymous";
    rows.push({
      kind: "page",
      vma,
      vmaIndex,
      page,
      address: start + BigInt(page) * PAGE,
      ...(pte ? { pte } : {}),
      faulted: inside && BigInt(page) === faultPage,
      copied,
    });
  }
  return rows;
}

/** Long runs of equal pages become one row; what differs or faulted stays. */
function fold(rows: PageRow[]): SeenRow[] {
  const result: SeenRow[] = [];
  let i = 0;
  while (i < rows.length) {
    let end = i;
    while (end < rows.length && alike(rows[i]!, rows[end]!)) end++;
    const run = rows.slice(i, end);
    const first = run[0]!;
    if (run.length > 4 && !first.faulted) {
      result.push(first, {
        kind: "folded",
        vma: first.vma,
        vmaIndex: first.vmaIndex,
        from: first.page + 1,
        to: run[run.length - 1]!.page - 1,
        present: first.pte?.present ?? false,
      });
      result.push(run[run.length - 1]!);
    } else {
      result.push(...run);
    }
    i = end;
  }
  return result;
}

function alike(a: PageRow, b: PageRow): boolean {
  return (
    a === b ||
    (!a.faulted &&
      !b.faulted &&
      a.copied === b.copied &&
      (a.pte?.present ?? false) === (b.pte?.present ?? false) &&
      a.pte?.write === b.pte?.write &&
      a.pte?.cache === b.pte?.cache)
  );
}

function frameRows(pfns: number[], frames: Map<number, Frame>): FrameRow[] {
  const sorted = pfns.sort((a, b) => a - b);
  return sorted.map((pfn, i) => ({
    frame: frames.get(pfn) ?? { pfn, owner: "", count: 0, reserved: false, head: "" },
    gap: i > 0 && pfn !== sorted[i - 1]! + 1,
  }));
}

export const hex = (value: number | bigint): string => "0x" + value.toString(16);

/** What a thing the driver allocated is called. */
export function allocationName(allocation: Allocation): string {
  return allocation.variable || allocation.allocator;
}

const CACHES: Record<string, string> = {
  WB: "cached",
  WC: "write-combining",
  "UC-": "uncached",
  UC: "uncached",
};

export const cacheWord = (cache: string): string => CACHES[cache] ?? cache;

const place = (at: { file?: string; line?: number }): string =>
  at.file && at.line !== undefined ? `${at.file}:${at.line}` : "The program";

/** One sentence or two: the story of a page. */
export function pageStory(picture: Picture, row: PageRow): string {
  const where = `Page ${row.page} of ${row.vma.path || "anonymous memory"} at ${hex(row.address)}`;
  const fault = picture.memory.fault;
  const end =
    row.faulted && fault ? ` ${place(fault)} touched it (${fault.access}): ${fault.signal}.` : "";
  if (!row.pte?.present) return `${where}: no page table entry.${end}`;
  const pte = row.pte;
  const rights = pte.write ? "writable" : "read-only";
  const how = `${rights}, ${cacheWord(pte.cache)}`;
  const driver = driverPage(picture, pte.pfn);
  if (row.copied) return `${where}: written to, so the program has a copy of its own, pfn ${hex(pte.pfn)} (${how}).${end}`;
  const target = driver ? `, ${ordinal(driver.index + 1)} page of ${allocationName(driver.allocation)}` : "";
  return `${where} → pfn ${hex(pte.pfn)}${target} (${how}).${end}`;
}

export function frameStory(picture: Picture, frame: Frame): string {
  const driver = driverPage(picture, frame.pfn);
  const users = picture.seen.filter((r): r is PageRow => r.kind === "page" && r.pte?.present === true && r.pte.pfn === frame.pfn);
  const owner = driver
    ? `${ordinal(driver.index + 1)} page of ${allocationName(driver.allocation)}`
    : frame.owner || "unknown owner";
  const seenAs = users.length ? `seen as ${users.map((r) => `page ${r.page}`).join(", ")}` : "no shown mapping reaches it";
  const reserved = frame.reserved ? ", reserved" : "";
  return `Frame ${hex(frame.pfn)}: ${owner}, count ${frame.count}${reserved}; ${seenAs}.`;
}

export function driverStory(picture: Picture, row: DriverRow): string {
  const users = picture.seen.filter((r): r is PageRow => r.kind === "page" && r.pte?.present === true && r.pte.pfn === row.pfn);
  const name = allocationName(row.allocation);
  const mapped = users.length
    ? `the program sees it as ${users.map((r) => `page ${r.page} at ${hex(r.address)}`).join(", ")}`
    : "no page of the program leads to it";
  return `Page ${row.index} of ${name} lies in frame ${hex(row.pfn)}; ${mapped}.`;
}

export function driverPage(picture: Picture, pfn: number): DriverRow | undefined {
  return picture.driver.find((row): row is DriverRow => isDriverRow(row) && row.pfn === pfn);
}

export function ordinal(n: number): string {
  const tens = n % 100;
  const suffix = tens > 10 && tens < 14 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${suffix}`;
}

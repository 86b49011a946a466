// From a memory snapshot to what the picture shows: four columns, long runs of equal pages folded.

import type { Allocation, Fault, Frame, Memory, Pte, Vma } from "../run";

const PAGE = 4096n;

/** As many pages as the machine has frames: what lies behind is not looked at. */
const MOST_PAGES = 131072;

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
  like: PageRow;
}

export interface VmaHeading {
  kind: "vma";
  vma: Vma;
  vmaIndex: number;
}

export type SeenRow = VmaHeading | PageRow | FoldedRow;

export interface FrameRow {
  frame: Frame;
  /** How many frames lie between this one and the one above, unseen. */
  skipped: number;
}

export interface AllocationHeading {
  kind: "allocation";
  allocation: Allocation;
  allocationIndex: number;
}

/** A page of something the driver allocated. */
export interface HeldRow {
  kind: "held";
  allocation: Allocation;
  allocationIndex: number;
  index: number;
  pfn: number;
}

/** Pages of an allocation that are not shown one by one. */
export interface HeldFold {
  kind: "held-fold";
  allocation: Allocation;
  allocationIndex: number;
  from: number;
  to: number;
}

export type DriverRow = AllocationHeading | HeldRow | HeldFold;

export interface Picture {
  memory: Memory;
  seen: SeenRow[];
  frames: FrameRow[];
  driver: DriverRow[];
  /** Which page of which allocation a frame is. */
  heldBy: Map<number, HeldRow>;
  /** Which pages lead to a frame, the folded ones too. */
  seenAs: Map<number, PageRow[]>;
  /** How many pages are folded away. */
  folded: number;
}

export const pagesOf = (vma: Vma): number => Number((BigInt(vma.end) - BigInt(vma.start)) / PAGE);

/** Which mappings to show: those of devices, or all. */
export const shownVmas = (memory: Memory, all: boolean): Vma[] => memory.vmas.filter((vma) => all || vma.device);

/**
 * @param all whether mappings show that no driver made
 * @param foldAbove a mapping or an allocation of more pages than this has its runs of equal pages folded
 */
export function pictureOf(memory: Memory, all: boolean, foldAbove = 32): Picture {
  const frames = new Map(memory.frames.map((frame) => [frame.pfn, frame]));
  const heldBy = new Map<number, HeldRow>();
  memory.allocations.forEach((allocation, allocationIndex) =>
    allocation.pfns.forEach((pfn, index) => heldBy.set(pfn, { kind: "held", allocation, allocationIndex, index, pfn })),
  );
  const seen: SeenRow[] = [];
  const seenAs = new Map<number, PageRow[]>();
  const shown = new Set<number>();
  shownVmas(memory, all).forEach((vma, vmaIndex) => {
    const rows = pageRows(vma, vmaIndex, frames, heldBy, memory.fault);
    for (const row of rows) {
      if (!row.pte?.present) continue;
      const others = seenAs.get(row.pte.pfn);
      if (others) others.push(row);
      else seenAs.set(row.pte.pfn, [row]);
    }
    const folded: SeenRow[] = rows.length > foldAbove ? fold(rows, heldBy) : rows;
    seen.push({ kind: "vma", vma, vmaIndex }, ...folded);
    for (const row of folded) if (row.kind === "page" && row.pte?.present) shown.add(row.pte.pfn);
  });
  const driver = memory.allocations.flatMap((allocation, i) => driverRows(allocation, i, shown, foldAbove));
  for (const row of driver) if (row.kind === "held") shown.add(row.pfn);
  return {
    memory,
    seen,
    frames: frameRows([...shown], frames),
    driver,
    heldBy,
    seenAs,
    folded: seen.reduce((sum, row) => sum + (row.kind === "folded" ? row.to - row.from + 1 : 0), 0),
  };
}

function pageRows(
  vma: Vma,
  vmaIndex: number,
  frames: Map<number, Frame>,
  heldBy: Map<number, HeldRow>,
  fault: Fault | undefined,
): PageRow[] {
  const ptes = new Map(vma.ptes.map((pte) => [pte.page, pte]));
  const start = BigInt(vma.start);
  const faultPage = fault ? Number((BigInt(fault.address) - start) / PAGE) : -1;
  const inside = fault !== undefined && BigInt(fault.address) >= start && BigInt(fault.address) < BigInt(vma.end);
  const rows: PageRow[] = [];
  for (let page = 0; page < Math.min(pagesOf(vma), MOST_PAGES); page++) {
    const pte = ptes.get(page);
    const copied = vma.device && pte !== undefined && !heldBy.has(pte.pfn) && frames.get(pte.pfn)?.owner === "anonymous";
    rows.push({
      kind: "page",
      vma,
      vmaIndex,
      page,
      address: start + BigInt(page) * PAGE,
      ...(pte ? { pte } : {}),
      faulted: inside && page === faultPage,
      copied,
    });
  }
  return rows;
}

/** Long runs of equal pages become their first, one row for the rest, and their last. */
function fold(rows: PageRow[], heldBy: Map<number, HeldRow>): SeenRow[] {
  const result: SeenRow[] = [];
  let i = 0;
  while (i < rows.length) {
    const first = rows[i]!;
    let end = i + 1;
    while (end < rows.length && alike(first, rows[end]!, heldBy)) end++;
    if (end - i > 4 && !first.faulted) {
      const { vma, vmaIndex } = first;
      result.push(
        first,
        { kind: "folded", vma, vmaIndex, from: first.page + 1, to: rows[end - 2]!.page, like: first },
        rows[end - 1]!,
      );
    } else {
      result.push(...rows.slice(i, end));
    }
    i = end;
  }
  return result;
}

/** Where in the driver's memory a page lies, counted from where it would lie if all were in order. */
function shift(row: PageRow, heldBy: Map<number, HeldRow>): string {
  const held = row.pte?.present ? heldBy.get(row.pte.pfn) : undefined;
  return held ? `${held.allocationIndex}:${held.index - row.page}` : "";
}

function alike(a: PageRow, b: PageRow, heldBy: Map<number, HeldRow>): boolean {
  return (
    !a.faulted &&
    !b.faulted &&
    a.copied === b.copied &&
    (a.pte?.present ?? false) === (b.pte?.present ?? false) &&
    a.pte?.write === b.pte?.write &&
    a.pte?.cache === b.pte?.cache &&
    shift(a, heldBy) === shift(b, heldBy)
  );
}

function driverRows(allocation: Allocation, allocationIndex: number, shown: Set<number>, foldAbove: number): DriverRow[] {
  const { pfns } = allocation;
  const last = pfns.length - 1;
  const stays = (i: number) => pfns.length <= foldAbove || i === 0 || i === last || shown.has(pfns[i]!);
  const rows: DriverRow[] = [{ kind: "allocation", allocation, allocationIndex }];
  for (let i = 0; i <= last; i++) {
    let to = i;
    while (to <= last && !stays(to)) to++;
    if (to - i > 1) {
      rows.push({ kind: "held-fold", allocation, allocationIndex, from: i, to: to - 1 });
      i = to - 1;
    } else {
      rows.push({ kind: "held", allocation, allocationIndex, index: i, pfn: pfns[i]! });
    }
  }
  return rows;
}

function frameRows(pfns: number[], frames: Map<number, Frame>): FrameRow[] {
  const sorted = pfns.sort((a, b) => a - b);
  return sorted.map((pfn, i) => ({
    frame: frames.get(pfn) ?? { pfn, owner: "", count: 0, reserved: false, head: "" },
    skipped: i > 0 ? pfn - sorted[i - 1]! - 1 : 0,
  }));
}

/** The moment that tells most: one with a fault, else the last with a device mapping, else the last. */
export function tellingMoment(moments: Memory[]): number {
  const fault = moments.findIndex((m) => m.fault && m.vmas.some((v) => v.device));
  if (fault >= 0) return fault;
  for (let i = moments.length - 1; i >= 0; i--) if (moments[i]!.vmas.some((v) => v.device)) return i;
  return moments.length - 1;
}

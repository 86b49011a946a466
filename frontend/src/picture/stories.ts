// What the picture says in words: a sentence for each thing in it, and one for the whole.

import type { Allocation, Frame } from "../run";
import { pagesOf, type FoldedRow, type HeldRow, type PageRow, type Picture } from "./model";

export const hex = (value: number | bigint): string => "0x" + value.toString(16);

export const count = (n: number, one: string, many = `${one}s`): string => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

/** What a thing the driver allocated is called. */
export const allocationName = (allocation: Allocation): string => allocation.variable || allocation.allocator;

const CACHES: Record<string, string> = {
  WB: "cached",
  WC: "write-combining",
  "UC-": "uncached",
  UC: "uncached",
};

export const cacheWord = (cache: string): string => CACHES[cache] ?? cache;

const OWNERS: Record<string, string> = {
  vmalloc: "vmalloc memory",
  kmalloc: "kmalloc memory",
  pages: "pages a driver allocated",
  anonymous: "the program's own memory",
  file: "the page cache",
  mmio: "registers of a device",
  kernel: "the kernel's own memory",
};

export function ordinal(n: number): string {
  const tens = n % 100;
  const suffix = tens > 10 && tens < 14 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${suffix}`;
}

const place = (at: { file?: string; line?: number }): string =>
  at.file && at.line !== undefined ? `${at.file}:${at.line}` : "The program";

const ACCESS: Record<string, string> = { read: "read it", write: "wrote to it", execute: "ran it" };

const vmaName = (row: PageRow | FoldedRow) => row.vma.path || "anonymous memory";

const pageOf = (held: HeldRow) => `the ${ordinal(held.index + 1)} page of ${allocationName(held.allocation)}`;

/** One sentence or two: the story of a page. */
export function pageStory(picture: Picture, row: PageRow): string {
  const where = `Page ${row.page} of ${vmaName(row)} at ${hex(row.address)}`;
  const fault = picture.memory.fault;
  const end = row.faulted && fault ? ` ${place(fault)} ${ACCESS[fault.access] ?? "touched it"}: ${fault.signal}.` : "";
  if (!row.pte?.present) return `${where}: no page table entry.${end}`;
  const pte = row.pte;
  const how = `${pte.write ? "writable" : "read-only"}, ${cacheWord(pte.cache)}`;
  if (row.copied) return `${where}: written to, so the program has a copy of its own, pfn ${hex(pte.pfn)} (${how}).${end}`;
  const held = picture.heldBy.get(pte.pfn);
  return `${where} → pfn ${hex(pte.pfn)}${held ? `, ${pageOf(held)}` : ""} (${how}).${end}`;
}

/** The story of pages that are alike. */
export function foldStory(picture: Picture, row: FoldedRow): string {
  const pages = `Pages ${row.from} to ${row.to} of ${vmaName(row)}`;
  const { pte } = row.like;
  if (!pte?.present) return `${pages}: no page table entries, like page ${row.like.page}.`;
  const held = picture.heldBy.get(pte.pfn);
  const order = held ? `, in the order of ${allocationName(held.allocation)}` : "";
  return `${pages}: mapped like page ${row.like.page}, ${pte.write ? "writable" : "read-only"}, ${cacheWord(pte.cache)}${order}.`;
}

export function frameStory(picture: Picture, frame: Frame): string {
  const held = picture.heldBy.get(frame.pfn);
  const owner = held ? pageOf(held) : (OWNERS[frame.owner] ?? (frame.owner || "unknown owner"));
  const users = picture.seenAs.get(frame.pfn) ?? [];
  const seenAs = users.length
    ? `the program sees it as ${users.map((r) => `page ${r.page}`).join(", ")}`
    : "no shown mapping reaches it";
  return `Frame ${hex(frame.pfn)}: ${owner}, count ${frame.count}${frame.reserved ? ", reserved" : ""}; ${seenAs}.`;
}

export function heldStory(picture: Picture, row: HeldRow): string {
  const users = picture.seenAs.get(row.pfn) ?? [];
  const mapped = users.length
    ? `the program sees it as ${users.map((r) => `page ${r.page} at ${hex(r.address)}`).join(", ")}`
    : "no page of the program leads to it";
  return `Page ${row.index} of ${allocationName(row.allocation)} lies in frame ${hex(row.pfn)}; ${mapped}.`;
}

/** The whole picture in a sentence or two. */
export function summary(picture: Picture): string {
  const faulted = picture.seen.find((r): r is PageRow => r.kind === "page" && r.faulted);
  const vmas = [...new Set(picture.seen.map((r) => r.vma))];
  if (!vmas.length) return "The process holds no device mapping at this moment.";
  const total = vmas.reduce((sum, vma) => sum + pagesOf(vma), 0);
  const mapped = vmas.reduce((sum, vma) => sum + vma.ptes.filter((pte) => pte.present).length, 0);
  const all = `${mapped.toLocaleString("en")} of ${count(total, "page")} ${mapped === 1 ? "is" : "are"} mapped.`;
  return faulted ? `${pageStory(picture, faulted)} ${all}` : all;
}

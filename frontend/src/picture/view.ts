// Draws a picture as SVG. Text stays text; every mark that means something has a shape as well as a colour.

import { CHARACTER, columns, fitting, type Columns, type Span, type Widest } from "./columns";
import { pagesOf, type AllocationHeading, type FoldedRow, type FrameRow, type HeldFold, type HeldRow, type PageRow, type Picture } from "./model";
import { allocationName, cacheWord, count, foldStory, frameStory, heldStory, hex, pageStory } from "./stories";

const NS = "http://www.w3.org/2000/svg";
const ROW = 22;
const BOX = ROW - 3;
const TOP = 26;
const GAP = 15;

function el<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Record<string, string | number>,
  ...children: (Node | string)[]
): SVGElementTagNameMap[K] {
  const node = document.createElementNS(NS, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  node.append(...children);
  return node;
}

const text = (x: number, y: number, words: string, name = "", anchor = "start") =>
  el("text", { x, y: y + 14, class: name, "text-anchor": anchor }, words);

type Column = "seen" | "frames" | "driver";

interface Thing {
  node: SVGGElement;
  column: Column;
  key: string;
  /** All that is lit with it. */
  keys: Set<string>;
  story: string;
}

export interface Drawing {
  svg: SVGSVGElement;
  /** Selects what has this key, as if clicked; nothing if nothing has it. */
  select(key: string): void;
}

export interface DrawingActions {
  /** Called with the key and the sentence of what is selected; both empty for nothing. */
  tell: (key: string, story: string) => void;
  /** Called when a row of folded pages is chosen. */
  unfold: () => void;
}

export function draw(picture: Picture, width: number, actions: DrawingActions): Drawing {
  const c = columns(width, widest(picture));
  const frameY = new Map<number, number>();
  let y = TOP + ROW;
  for (const row of picture.frames) {
    if (row.skipped) y += GAP;
    frameY.set(row.frame.pfn, y);
    y += ROW;
  }
  const height = Math.max(TOP + picture.seen.length * ROW, y, TOP + picture.driver.length * ROW) + 4;
  const svg = el("svg", {
    class: "picture",
    viewBox: `0 0 ${Math.ceil(c.width)} ${height}`,
    width: Math.ceil(c.width),
    height,
    role: "group",
    "aria-label": "From the program's pages over the page table to memory, and what the driver has",
  });
  const lines = el("g", { class: "lines" });
  svg.append(patterns(), ...headings(c), lines);

  const things: Thing[] = [];
  const marks: { node: Element; keys: Set<string> }[] = [];
  const link = (x1: number, y1: number, x2: number, y2: number, ...keys: string[]) => {
    const middle = (x1 + x2) / 2;
    const [a, b] = [y1 + BOX / 2, y2 + BOX / 2];
    const node = el("path", { d: a === b ? `M${x1} ${a}H${x2}` : `M${x1} ${a}C${middle} ${a} ${middle} ${b} ${x2} ${b}`, class: "link" });
    lines.append(node);
    marks.push({ node, keys: new Set(keys) });
  };
  const thing = (node: SVGGElement, column: Column, story: string, key: string, ...more: string[]) => {
    node.setAttribute("role", "button");
    node.setAttribute("aria-label", story);
    const keys = new Set([key, ...more]);
    things.push({ node, column, key, keys, story });
    marks.push({ node, keys });
    svg.append(node);
  };

  picture.seen.forEach((row, i) => {
    const at = TOP + i * ROW;
    if (row.kind === "vma") {
      const room = fitting(c.frames.x - c.seen.x - 8);
      svg.append(text(c.seen.x, at, best(room, `${row.vma.path || "anonymous"} ${row.vma.perms}`, row.vma.path || "anonymous", row.vma.perms), "name"));
    } else if (row.kind === "folded") {
      thing(foldedPages(row, c, at), "seen", foldStory(picture, row), foldKey(row));
    } else {
      const pfn = row.pte?.present ? row.pte.pfn : undefined;
      const keys = [pageKey(row.vmaIndex, row.page), ...(pfn === undefined ? [] : [`f${pfn}`])];
      thing(pageBox(row, c, at), "seen", pageStory(picture, row), ...(keys as [string, ...string[]]));
      if (pfn === undefined) return;
      link(right(c.seen), at, c.table.x, at, ...keys);
      const target = frameY.get(pfn);
      if (target !== undefined) link(right(c.table), at, c.frames.x, target, ...keys);
    }
  });
  for (const row of picture.frames) {
    const at = frameY.get(row.frame.pfn)!;
    if (row.skipped) {
      const words = best(fitting(c.frames.width), `⋮ ${count(row.skipped, "frame")} between`, `⋮ ${count(row.skipped, "frame")}`, "⋮");
      svg.append(text(c.frames.x + 8, at - GAP - 2, words, "skipped"));
    }
    thing(frameBox(row, c, at), "frames", frameStory(picture, row.frame), `f${row.frame.pfn}`);
  }
  picture.driver.forEach((row, i) => {
    const at = TOP + i * ROW;
    if (row.kind === "allocation") {
      svg.append(allocationHead(row, c, at, i === 0));
    } else if (row.kind === "held-fold") {
      svg.append(heldFold(row, c, at));
    } else {
      const keys: [string, string] = [`d${row.allocationIndex}.${row.index}`, `f${row.pfn}`];
      thing(heldBox(row, c, at), "driver", heldStory(picture, row), ...keys);
      const target = frameY.get(row.pfn);
      if (target !== undefined) link(right(c.frames), target, c.driver.x, at, ...keys);
    }
  });

  const select = selection(svg, things, marks, actions);
  return { svg, select };
}

/** Wires clicks and keys: up and down in a column, left and right along the lines. */
function selection(
  svg: SVGSVGElement,
  things: Thing[],
  marks: { node: Element; keys: Set<string> }[],
  actions: DrawingActions,
): (key: string) => void {
  let selected: Thing | undefined;
  const choose = (thing: Thing | undefined, focus: boolean) => {
    selected = thing;
    svg.classList.toggle("selecting", thing !== undefined);
    for (const mark of marks) mark.node.classList.toggle("lit", thing !== undefined && meet(mark.keys, thing.keys));
    const stop = thing ?? things[0];
    for (const other of things) {
      other.node.setAttribute("tabindex", other === stop ? "0" : "-1");
      other.node.setAttribute("aria-pressed", String(other === thing));
    }
    if (focus) thing?.node.focus();
    actions.tell(thing?.key ?? "", thing?.story ?? "");
  };
  const act = (thing: Thing) => {
    if (thing.node.classList.contains("fold")) actions.unfold();
    else choose(selected === thing ? undefined : thing, false);
  };
  const neighbour = (from: Thing, key: string): Thing | undefined => {
    const same = things.filter((t) => t.column === from.column);
    if (key === "ArrowDown") return same[same.indexOf(from) + 1];
    if (key === "ArrowUp") return same[same.indexOf(from) - 1];
    if (key === "Home") return same[0];
    if (key === "End") return same[same.length - 1];
    const order: Column[] = ["seen", "frames", "driver"];
    const to = order.indexOf(from.column) + (key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : NaN);
    const column = things.filter((t) => t.column === order[to]);
    return column.find((t) => meet(t.keys, from.keys)) ?? column[0];
  };
  for (const thing of things) {
    thing.node.addEventListener("click", () => act(thing));
    thing.node.addEventListener("focus", () => {
      if (selected !== thing && thing.node.matches(":focus-visible")) choose(thing, false);
    });
  }
  svg.addEventListener("keydown", (event) => {
    const at = things.find((t) => t.node === document.activeElement);
    if (!at) return;
    if (event.key === "Escape") {
      choose(undefined, false);
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      act(at);
    } else if (/^(Arrow|Home|End)/.test(event.key)) {
      event.preventDefault();
      const to = neighbour(at, event.key);
      if (to) choose(to, true);
    }
  });
  things[0]?.node.setAttribute("tabindex", "0");
  for (const thing of things.slice(1)) thing.node.setAttribute("tabindex", "-1");
  return (key) => {
    const wanted = things.find((t) => t.key === key);
    if (wanted) choose(wanted, false);
  };
}

const meet = (a: Set<string>, b: Set<string>): boolean => [...a].some((key) => b.has(key));

const right = (span: Span): number => span.x + span.width;

/** The key of a page: which of the shown mappings, which page of it. */
export const pageKey = (vmaIndex: number, page: number): string => `p${vmaIndex}.${page}`;
const foldKey = (row: FoldedRow): string => `p${row.vmaIndex}.${row.from}-${row.to}`;

function widest(picture: Picture): Widest {
  const pages = Math.max(1, ...[...new Set(picture.seen.map((r) => r.vma))].map(pagesOf)) - 1;
  const pfns = picture.frames.map((r) => r.frame.pfn);
  const held = Math.max(1, ...picture.memory.allocations.map((a) => a.pfns.length)) - 1;
  const counts = picture.frames.map((r) => String(r.frame.count).length + 1);
  return {
    page: String(pages).length,
    offset: hex(pages * 4096).length + 1,
    pfn: Math.max(6, ...pfns.map((pfn) => hex(pfn).length)),
    count: Math.max(2, ...counts),
    index: String(held).length,
  };
}

/** The first of these that fits; the last one if none does. */
function best(room: number, ...choices: string[]): string {
  return choices.find((choice) => choice.length <= room) ?? choices[choices.length - 1]!;
}

function headings(c: Columns): SVGTextElement[] {
  const wide = (words: string) => words.length * 7.4 + 10;
  const long = wide("What the program sees") < c.table.x;
  const table = wide("Page table") < c.frames.x - c.table.x && wide("Program") < c.table.x ? "Page table" : "PTEs";
  const driver = wide("What the driver has") < right(c.driver) - c.frames.x - wide("Memory") ? "What the driver has" : "Driver";
  return [
    text(c.seen.x, 0, long ? "What the program sees" : "Program", "head"),
    text(c.table.x, 0, table, "head"),
    text(c.frames.x, 0, "Memory", "head"),
    text(right(c.driver), 0, driver, "head", "end"),
  ];
}

function box(x: number, y: number, width: number, name = "cell"): SVGRectElement {
  return el("rect", { x, y, width, height: BOX, class: name });
}

function pageBox(row: PageRow, c: Columns, y: number): SVGGElement {
  const { x, width } = c.seen;
  const present = row.pte?.present ?? false;
  const state = row.faulted ? "faulted" : row.copied ? "copied" : present ? "mapped" : "absent";
  const group = el("g", { class: `page ${state}` });
  // A click between page and entry means the page, too.
  group.append(box(x, y, right(c.table) - x, "hit"), box(x, y, width));
  if (!present) group.append(box(x, y, width, "hatch"));
  // The notch says "faulted here" without the colour.
  if (row.faulted) group.append(el("path", { d: `M${x - 1} ${y + 3}l7 ${BOX / 2 - 3}l-7 ${BOX / 2 - 3}z`, class: "notch" }));
  if (row.copied) group.append(el("rect", { x: x + 2, y: y + 2, width: width - 4, height: BOX - 4, class: "double" }));
  if (present && !row.pte?.write) group.append(box(x, y, 4, "bar"));
  const number = String(row.page);
  group.append(text(x + 10, y, number));
  if (c.offsets) group.append(text(x + width - 8, y, `+${hex(row.page * 4096)}`, "minor", "end"));
  group.append(box(c.table.x, y, c.table.width, present ? "entry" : "entry none"));
  if (present && row.pte) {
    const write = row.pte.write ? "RW" : "RO";
    const words = c.entries ? `${row.pte.user ? "U" : "K"} ${write} ${row.pte.cache}` : write;
    const label = text(c.table.x + 8, y, words);
    label.append(el("title", {}, `${row.pte.user ? "user" : "kernel only"}, ${row.pte.write ? "writable" : "read-only"}, ${cacheWord(row.pte.cache)}`));
    group.append(label);
  } else {
    group.append(box(c.table.x, y, c.table.width, "hatch"), text(c.table.x + 8, y, c.entries ? "not present" : "–", "none"));
  }
  return group;
}

function foldedPages(row: FoldedRow, c: Columns, y: number): SVGGElement {
  const present = row.like.pte?.present ?? false;
  const state = row.like.copied ? "copied" : present ? "mapped" : "absent";
  const group = el("g", { class: `page fold ${state}` });
  const end = right(c.table);
  const height = BOX - 4;
  for (const inset of [4, 2, 0])
    group.append(el("rect", { x: c.seen.x + inset, y: y + inset, width: end - c.seen.x - 2 * inset, height, class: "cell" }));
  if (!present) group.append(el("rect", { x: c.seen.x, y, width: end - c.seen.x, height, class: "hatch" }));
  if (present && !row.like.pte?.write) group.append(el("rect", { x: c.seen.x, y, width: 4, height, class: "bar" }));
  const pages = (row.to - row.from + 1).toLocaleString("en");
  const room = fitting(end - c.seen.x - 16);
  const words = best(room, `${pages} more, ${present ? "mapped" : "not present"}`, `${pages} more`, pages);
  group.append(text(c.seen.x + 10, y - 2, words));
  return group;
}

function frameBox(row: FrameRow, c: Columns, y: number): SVGGElement {
  const { x, width } = c.frames;
  const device = row.frame.owner === "mmio";
  const group = el("g", { class: `frame ${device ? "device" : "ram"}` });
  group.append(device ? el("path", { d: `M${x} ${y}h${width - 7}l7 7v${BOX - 7}h${-width}z`, class: "cell" }) : box(x, y, width));
  group.append(text(x + 8, y, hex(row.frame.pfn)));
  const pfnEnd = x + 8 + hex(row.frame.pfn).length * CHARACTER;
  group.append(text(pfnEnd + CHARACTER, y, `×${row.frame.count}`, "minor"));
  if (c.bytes) group.append(text(x + width - 20, y, bytes(row.frame.head, c.bytes), "minor", "end"));
  if (row.frame.reserved) group.append(el("circle", { cx: x + width - 9, cy: y + BOX / 2, r: 3.5, class: "reserved" }));
  return group;
}

const bytes = (head: string, most: number): string => head.slice(0, most * 2).replace(/(..)(?=.)/g, "$1 ");

function heldBox(row: HeldRow, c: Columns, y: number): SVGGElement {
  const { x, width } = c.driver;
  return el("g", { class: "held" }, box(x, y, width), text(x + width / 2, y, `[${row.index}]`, "", "middle"));
}

function heldFold(row: HeldFold, c: Columns, y: number): SVGGElement {
  const { x, width } = c.driver;
  const pages = row.to - row.from + 1;
  return el("g", {}, text(x + width, y, best(fitting(width + 24), `⋮ ${pages} more`, `⋮ ${pages}`), "skipped", "end"));
}

/** The name stands over the column, from its right edge: the first one has the frames' room as well. */
function allocationHead(row: AllocationHeading, c: Columns, y: number, first: boolean): SVGTextElement {
  const { allocation } = row;
  const room = fitting(right(c.driver) - (first ? c.frames.x : right(c.frames) + 8));
  const name = allocationName(allocation);
  const words = best(room, ...(allocation.variable ? [`${name} (${allocation.allocator})`] : []), name, name.slice(0, Math.max(1, room - 1)) + "…");
  const label = text(right(c.driver), y, words, "name over", "end");
  label.append(el("title", {}, `${name}: ${allocation.size} bytes of ${allocation.allocator} at ${allocation.address}`));
  return label;
}

function patterns(): SVGDefsElement {
  const hatch = el(
    "pattern",
    { id: "hatch", width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    el("line", { x1: 0, y1: 0, x2: 0, y2: 6, class: "hatching" }),
  );
  return el("defs", {}, hatch);
}

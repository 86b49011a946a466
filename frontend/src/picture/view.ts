// Draws a picture as SVG. Text stays text; every mark that means something has a shape as well as a colour.

import {
  allocationName,
  driverStory,
  frameStory,
  hex,
  isDriverRow,
  pageStory,
  type DriverRow,
  type FrameRow,
  type PageRow,
  type Picture,
  type SeenRow,
} from "./model";

const NS = "http://www.w3.org/2000/svg";
const ROW = 22;
const TOP = 30;
const GAP = 8;

interface Columns {
  seen: [x: number, width: number];
  table: [x: number, width: number];
  frames: [x: number, width: number];
  driver: [x: number, width: number];
  narrow: boolean;
}

/** Places for the four columns in a picture this wide (px). */
export function columns(width: number): Columns {
  const narrow = width < 520;
  const between = narrow ? 14 : Math.min(90, width * 0.09);
  const inner = width - 3 * between - 2;
  const part = (share: number) => inner * share;
  const seen = part(0.27);
  const table = part(0.21);
  const frames = part(0.29);
  const driver = part(0.23);
  let x = 1;
  const next = (w: number): [number, number] => {
    const at: [number, number] = [x, w];
    x += w + between;
    return at;
  };
  return { seen: next(seen), table: next(table), frames: next(frames), driver: next(driver), narrow };
}

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

export interface Drawing {
  svg: SVGSVGElement;
  /** Moves the selection by rows: for the arrow keys. */
  step(by: number): void;
}

/**
 * @param tell called with the sentence of what is selected, and "" for nothing
 */
export function draw(picture: Picture, width: number, tell: (story: string) => void): Drawing {
  const c = columns(width);
  const rowY = (i: number) => TOP + i * ROW;
  const pageAt = new Map<SeenRow, number>(picture.seen.map((row, i) => [row, i]));
  const frameY = new Map<number, number>();
  let y = TOP;
  for (const row of picture.frames) {
    if (row.gap) y += GAP;
    frameY.set(row.frame.pfn, y);
    y += ROW;
  }
  const height = Math.max(rowY(picture.seen.length), y, rowY(picture.driver.length)) + 8;
  const svg = el("svg", {
    class: "picture",
    viewBox: `0 0 ${Math.round(width)} ${height}`,
    width: Math.round(width),
    height,
    role: "group",
    "aria-label": "From the program's pages over the page table to memory, and the driver's buffer",
  });
  svg.append(patterns());
  const heads: [string, string, [number, number]][] = c.narrow
    ? [["Program", "", c.seen], ["PTEs", "", c.table], ["Frames", "", c.frames], ["Driver", "", c.driver]]
    : [
        ["What the program sees", "", c.seen],
        ["Page table", "", c.table],
        ["Memory", "", c.frames],
        ["What the driver has", "", c.driver],
      ];
  for (const [text, , [x]] of heads) svg.append(el("text", { x, y: 16, class: "head" }, text));
  const lines = el("g", { class: "lines" });
  svg.append(lines);

  const selectable: { node: SVGGElement; story: string; key: string }[] = [];
  const marks: { node: Element; keys: Set<string> }[] = [];
  const mark = (node: Element, ...keys: string[]) => marks.push({ node, keys: new Set(keys) });
  const link = (x1: number, y1: number, x2: number, y2: number, ...keys: string[]) => {
    const middle = (x1 + x2) / 2;
    const path = el("path", { d: `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`, class: "link" });
    lines.append(path);
    mark(path, ...keys);
  };
  const choose = (node: SVGGElement, story: string, key: string, ...more: string[]) => {
    node.setAttribute("tabindex", selectable.length === 0 ? "0" : "-1");
    node.setAttribute("role", "button");
    node.setAttribute("aria-label", story);
    selectable.push({ node, story, key });
    mark(node, key, ...more);
  };

  for (const row of picture.seen) {
    const at = rowY(pageAt.get(row)!);
    if (row.kind === "vma") {
      const label = `${row.vma.path || "anonymous"} ${row.vma.perms}`;
      svg.append(el("text", { x: c.seen[0], y: at + 15, class: "name" }, clip(label, c.seen[1])));
    } else if (row.kind === "folded") {
      const text = `${row.to - row.from + 1} more, ${row.present ? "mapped" : "not present"}`;
      svg.append(el("text", { x: c.seen[0] + 8, y: at + 15, class: "fold" }, clip(text, c.seen[1])));
    } else {
      const group = pageGroup(row, c, at);
      svg.append(group);
      const pfn = row.pte?.present ? row.pte.pfn : undefined;
      choose(group, pageStory(picture, row), pageKey(row), ...(pfn === undefined ? [] : [`f${pfn}`]));
      if (pfn !== undefined) {
        const middle = at + ROW / 2 - 1;
        const target = frameY.get(pfn);
        link(c.seen[0] + c.seen[1], middle, c.table[0], middle, pageKey(row), `f${pfn}`);
        if (target !== undefined)
          link(c.table[0] + c.table[1], middle, c.frames[0], target + ROW / 2 - 1, pageKey(row), `f${pfn}`);
      }
    }
  }
  for (const row of picture.frames) {
    const group = frameGroup(row, c, frameY.get(row.frame.pfn)!);
    svg.append(group);
    choose(group, frameStory(picture, row.frame), `f${row.frame.pfn}`);
  }
  picture.driver.forEach((row, i) => {
    const at = rowY(i);
    if (!isDriverRow(row)) {
      const name = row.allocation.variable
        ? `${row.allocation.variable} (${row.allocation.allocator})`
        : row.allocation.allocator;
      svg.append(el("text", { x: c.driver[0], y: at + 15, class: "name" }, clip(name, c.driver[1])));
      return;
    }
    const group = driverGroup(row, c, at);
    svg.append(group);
    choose(group, driverStory(picture, row), `d${row.allocationIndex}.${row.index}`, `f${row.pfn}`);
    const target = frameY.get(row.pfn);
    if (target !== undefined)
      link(
        c.driver[0],
        at + ROW / 2 - 1,
        c.frames[0] + c.frames[1],
        target + ROW / 2 - 1,
        `d${row.allocationIndex}.${row.index}`,
        `f${row.pfn}`,
      );
  });

  let selected = -1;
  const select = (index: number, focus: boolean) => {
    selected = index;
    const chosen = selectable[index];
    svg.classList.toggle("selecting", chosen !== undefined);
    const wanted = chosen ? (marks.find((m) => m.node === chosen.node)?.keys ?? new Set<string>()) : new Set<string>();
    for (const m of marks) m.node.classList.toggle("lit", [...m.keys].some((key) => wanted.has(key)));
    for (const [i, s] of selectable.entries()) {
      s.node.setAttribute("tabindex", i === Math.max(index, 0) ? "0" : "-1");
      s.node.setAttribute("aria-pressed", String(i === index));
    }
    if (focus) chosen?.node.focus();
    tell(chosen?.story ?? "");
  };
  for (const [i, s] of selectable.entries()) {
    s.node.addEventListener("click", () => select(selected === i ? -1 : i, false));
    s.node.addEventListener("focus", () => {
      if (selected !== i && s.node.matches(":focus-visible")) select(i, false);
    });
  }
  svg.addEventListener("keydown", (event) => {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (by !== undefined) {
      event.preventDefault();
      drawing.step(by);
    } else if (event.key === "Escape") {
      select(-1, false);
    } else if (event.key === "Enter" || event.key === " ") {
      const at = selectable.findIndex((s) => s.node === document.activeElement);
      if (at >= 0) {
        event.preventDefault();
        select(at, true);
      }
    }
  });
  const drawing: Drawing = {
    svg,
    step: (by) => select(Math.min(Math.max(selected + by, 0), selectable.length - 1), true),
  };
  return drawing;
}

const pageKey = (row: PageRow) => `p${row.vmaIndex}.${row.page}`;

function pageGroup(row: PageRow, c: Columns, y: number): SVGGElement {
  const [x, w] = c.seen;
  const [tx, tw] = c.table;
  const h = ROW - 3;
  const present = row.pte?.present ?? false;
  const state = row.faulted ? "faulted" : row.copied ? "copied" : present ? "mapped" : "absent";
  const group = el("g", { class: `page ${state}` });
  // The notch says "faulted here" without the colour.
  const shape = row.faulted
    ? `M${x} ${y}h${w}v${h}h${-w}v${-(h / 2 - 4)}l6 -4l-6 -4z`
    : `M${x} ${y}h${w}v${h}h${-w}z`;
  group.append(el("path", { d: shape, class: "cell" }));
  if (!present && !row.faulted) group.append(el("rect", { x, y, width: w, height: h, class: "hatch" }));
  if (row.copied) group.append(el("rect", { x: x + 2, y: y + 2, width: w - 4, height: h - 4, class: "double" }));
  if (present && !row.pte?.write) group.append(el("rect", { x, y, width: 4, height: h, class: "bar" }));
  const offset = hex(row.page * 4096);
  group.append(el("text", { x: x + 9, y: y + 14 }, c.narrow ? String(row.page) : clip(`${row.page}  +${offset}`, w)));
  const entry = el("rect", { x: tx, y, width: tw, height: h, class: present ? "entry" : "entry none" });
  group.append(entry);
  if (present && row.pte) {
    const rights = `${row.pte.user ? "U" : "K"} ${row.pte.write ? "RW" : "R–"}`;
    const text = c.narrow ? (row.pte.write ? "RW" : "R–") : `${rights} ${row.pte.cache}`;
    group.append(el("text", { x: tx + 6, y: y + 14 }, clip(text, tw)));
  } else {
    group.append(el("rect", { x: tx, y, width: tw, height: h, class: "hatch" }));
    group.append(el("text", { x: tx + 6, y: y + 14, class: "none" }, c.narrow ? "–" : clip("not present", tw)));
  }
  return group;
}

function frameGroup(row: FrameRow, c: Columns, y: number): SVGGElement {
  const [x, w] = c.frames;
  const h = ROW - 3;
  const device = row.frame.owner === "mmio";
  const group = el("g", { class: `frame ${device ? "device" : "ram"}` });
  group.append(el("path", { d: device ? `M${x} ${y}h${w - 7}l7 7v${h - 7}h${-w}z` : `M${x} ${y}h${w}v${h}h${-w}z`, class: "cell" }));
  const head = row.frame.head.slice(0, 8).replace(/(..)/g, "$1 ").trim();
  const text = c.narrow ? hex(row.frame.pfn) : `${hex(row.frame.pfn)} ×${row.frame.count}  ${head}`;
  group.append(el("text", { x: x + 8, y: y + 14 }, clip(text, w - (row.frame.reserved ? 14 : 0))));
  if (row.frame.reserved) group.append(el("circle", { cx: x + w - 8, cy: y + h / 2, r: 3, class: "reserved" }));
  return group;
}

function driverGroup(row: DriverRow, c: Columns, y: number): SVGGElement {
  const [x, w] = c.driver;
  const h = ROW - 3;
  const group = el("g", { class: "held" });
  group.append(el("rect", { x, y, width: w, height: h, class: "cell" }));
  const text = c.narrow ? `[${row.index}]` : `${allocationName(row.allocation)}[${row.index}]`;
  group.append(el("text", { x: x + 8, y: y + 14 }, clip(text, w)));
  return group;
}

/** Shortens text to about the width at hand (monospace, 7.2 px a character). */
export function clip(text: string, width: number): string {
  const fits = Math.max(1, Math.floor((width - 12) / 7.2));
  return text.length <= fits ? text : text.slice(0, Math.max(1, fits - 1)) + "…";
}

function patterns(): SVGDefsElement {
  const hatch = el(
    "pattern",
    { id: "hatch", width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    el("line", { x1: 0, y1: 0, x2: 0, y2: 6, class: "hatching" }),
  );
  return el("defs", {}, hatch);
}

// The picture's panel: which moment, the drawing, its story, the legend, and the same as a table.

import { button, h } from "../dom";
import type { Memory, Run, Vma } from "../run";
import { pictureOf, shownVmas, tellingMoment, type Picture } from "./model";
import { cacheWord, count, foldStory, hex, pageStory, summary } from "./stories";
import { draw, pageKey, type Drawing } from "./view";

const MOST_UNFOLDED = 4096;

const LEGEND: [string, string][] = [
  ["mapped", "mapped"],
  ["absent", "not present"],
  ["faulted", "faulted here"],
  ["copied", "copied on write"],
  ["readonly", "read-only"],
  ["device", "device register"],
  ["reserved", "reserved"],
];

const WORDS: [string, string][] = [
  ["PTE", "page table entry: where a page leads, and what may be done there. U: user, RW: writable, RO: read-only; WB: cached, WC: write-combining, UC: uncached"],
  ["pfn", "page frame number: a physical address without its last 12 bits"],
  ["×", "reference count of the frame"],
];

export interface PicturePanel {
  node: HTMLElement;
  /** Selects the page at this address at a moment of this process; false if none shows it. */
  point(pid: number, address: string): boolean;
}

export function picturePanel(run: Run): PicturePanel {
  const moments = run.memory ?? [];
  if (!moments.length) {
    const why = run.build.ok ? "No process ended, so there is no memory to draw." : "Nothing ran: the build failed. The messages stand under Console.";
    return { node: h("p", { class: "empty" }, why), point: () => false };
  }
  return drawn(moments);
}

function drawn(moments: Memory[]): PicturePanel {
  let at = tellingMoment(moments);
  let all = shownVmas(moments[at]!, false).length === 0 && !moments[at]!.allocations.length;
  let unfolded = false;
  let selected = "";
  let picture: Picture;
  let drawing: Drawing | undefined;

  const stage = h("div", { class: "stage" });
  const story = h("p", { class: "story", role: "status" });
  const table = h("div", { class: "as-table", hidden: "" });
  const choose = h("select", { "aria-label": "Moment" });
  moments.forEach((m, i) => choose.append(h("option", { value: String(i) }, `${m.moment} (pid ${m.pid})`)));
  const everything = h("input", { type: "checkbox" });
  const unfold = button("", () => {
    unfolded = !unfolded;
    show();
  });
  const toTable = button("As a table", () => {
    table.hidden = !table.hidden;
    stage.hidden = !table.hidden;
    toTable.textContent = table.hidden ? "As a table" : "As a picture";
    if (!table.hidden) table.replaceChildren(asTable(picture));
  });
  const node = h(
    "div",
    { class: "picture-panel" },
    h("div", { class: "controls" }, choose, h("label", {}, everything, " all mappings"), unfold, toTable),
    stage,
    table,
    story,
    legend(),
  );

  const tell = (key: string, words: string) => {
    selected = key;
    story.textContent = words || summary(picture);
  };
  const show = () => {
    choose.value = String(at);
    everything.checked = all;
    const memory = moments[at]!;
    picture = pictureOf(memory, all, unfolded ? MOST_UNFOLDED : undefined);
    unfold.hidden = !(unfolded || (picture.folded > 0 && picture.folded <= MOST_UNFOLDED));
    unfold.textContent = unfolded ? "Fold equal pages" : `Unfold ${count(picture.folded, "page")}`;
    story.textContent = summary(picture);
    if (!table.hidden) table.replaceChildren(asTable(picture));
    render();
  };
  const render = () => {
    const width = stage.clientWidth;
    if (!width) return;
    if (!picture.seen.length && !picture.driver.length) {
      stage.replaceChildren(h("p", { class: "empty" }, "Neither a device mapping nor a driver's allocation at this moment."));
      return;
    }
    drawing = draw(picture, width, { tell, unfold: () => unfold.click() });
    stage.replaceChildren(drawing.svg);
    if (selected) drawing.select(selected);
  };
  choose.addEventListener("change", () => {
    at = Number(choose.value);
    selected = "";
    show();
  });
  everything.addEventListener("change", () => {
    all = everything.checked;
    selected = "";
    show();
  });
  show();
  let width = 0;
  new ResizeObserver(() => {
    if (!stage.clientWidth || Math.abs(stage.clientWidth - width) <= 4) return;
    width = stage.clientWidth;
    render();
  }).observe(stage);

  return {
    node,
    point(pid, address) {
      const wanted = BigInt(address) & ~0xfffn;
      const holds = (vma: Vma) => BigInt(vma.start) <= wanted && wanted < BigInt(vma.end);
      const moment = moments.findIndex((m) => m.pid === pid && m.vmas.some(holds));
      const vma = moments[moment]?.vmas.find(holds);
      if (!vma) return false;
      at = moment;
      all ||= !vma.device;
      const page = Number((wanted - BigInt(vma.start)) / 4096n);
      selected = pageKey(shownVmas(moments[at]!, all).indexOf(vma), page);
      unfolded ||= !pictureOf(moments[at]!, all).seen.some((r) => r.kind === "page" && r.vma === vma && r.page === page);
      show();
      return true;
    },
  };
}

function asTable(picture: Picture): HTMLElement {
  const body = h("tbody");
  for (const row of picture.seen) {
    if (row.kind === "vma") continue;
    const like = row.kind === "page" ? row : row.like;
    const pte = like.pte?.present ? like.pte : undefined;
    const entry = pte ? `${pte.user ? "user" : "kernel"}, ${pte.write ? "writable" : "read-only"}, ${cacheWord(pte.cache)}` : "not present";
    const cells =
      row.kind === "page"
        ? [String(row.page), hex(row.address), entry, pte ? hex(pte.pfn) : "", pageStory(picture, row)]
        : [`${row.from}–${row.to}`, "", entry, "", foldStory(picture, row)];
    body.append(h("tr", {}, ...cells.map((cell) => h("td", {}, cell))));
  }
  return h(
    "table",
    {},
    h("thead", {}, h("tr", {}, ...["Page", "Address", "Entry", "Frame", "Story"].map((t) => h("th", { scope: "col" }, t)))),
    body,
  );
}

function legend(): HTMLElement {
  const list = h("ul", { class: "legend", "aria-label": "Legend" });
  for (const [name, words] of LEGEND) list.append(h("li", {}, h("span", { class: `swatch ${name}` }), words));
  for (const [word, meaning] of WORDS) list.append(h("li", {}, h("abbr", { title: meaning, tabindex: "0" }, word)));
  return list;
}

// The picture's panel: which moment, the drawing, its story, the legend, and the same as a table.

import { button, h } from "../dom";
import type { Memory, Run } from "../run";
import { cacheWord, hex, pageStory, pictureOf, shownVmas, type PageRow, type Picture } from "./model";
import { draw } from "./view";

const LEGEND: [string, string][] = [
  ["mapped", "mapped"],
  ["absent", "not present"],
  ["faulted", "faulted here"],
  ["copied", "copied on write"],
  ["readonly", "read-only"],
  ["device", "device register"],
  ["reserved", "reserved"],
];

/** The moment that tells most: one with a fault, else the last with a device mapping, else the last. */
export function tellingMoment(moments: Memory[]): number {
  const fault = moments.findIndex((m) => m.fault && m.vmas.some((v) => v.device));
  if (fault >= 0) return fault;
  for (let i = moments.length - 1; i >= 0; i--) if (moments[i]!.vmas.some((v) => v.device)) return i;
  return moments.length - 1;
}

export function renderPicture(run: Run): HTMLElement {
  const moments = run.memory ?? [];
  if (!moments.length) return h("p", { class: "empty" }, "No process ended, so there is no memory to draw.");
  const node = h("div", { class: "picture-panel" });
  const stage = h("div", { class: "stage" });
  const story = h("p", { class: "story", role: "status" });
  const table = h("div", { class: "as-table", hidden: "" });
  let at = tellingMoment(moments);
  let all = shownVmas(moments[at]!, false).length === 0;

  const choose = h("select", { "aria-label": "Moment" });
  moments.forEach((m, i) => choose.append(h("option", { value: String(i) }, `${m.moment} (pid ${m.pid})`)));
  choose.value = String(at);
  const everything = h("input", { type: "checkbox" });
  everything.checked = all;
  const toTable = button("As a table", () => {
    table.hidden = !table.hidden;
    stage.hidden = !table.hidden;
    toTable.textContent = table.hidden ? "As a table" : "As a picture";
  });
  node.append(
    h("div", { class: "controls" }, choose, h("label", {}, everything, " all mappings"), toTable),
    stage,
    table,
    story,
    legend(),
  );

  const show = () => {
    const picture = pictureOf(moments[at]!, all);
    const width = Math.max(280, stage.clientWidth || node.clientWidth || 640);
    stage.replaceChildren();
    if (!picture.seen.length && !picture.driver.length) {
      stage.append(h("p", { class: "empty" }, "Neither a device mapping nor a driver's allocation at this moment."));
    } else {
      stage.append(draw(picture, width, (words) => (story.textContent = words || summary(picture))).svg);
    }
    table.replaceChildren(asTable(picture));
    story.textContent = summary(picture);
  };
  choose.addEventListener("change", () => {
    at = Number(choose.value);
    show();
  });
  everything.addEventListener("change", () => {
    all = everything.checked;
    show();
  });
  let width = 0;
  new ResizeObserver(() => {
    if (stage.clientWidth && Math.abs(stage.clientWidth - width) > 4) {
      width = stage.clientWidth;
      show();
    }
  }).observe(stage);
  return node;
}

const pages = (picture: Picture) => picture.seen.filter((r): r is PageRow => r.kind === "page");

/** The whole picture in a sentence. */
export function summary(picture: Picture): string {
  const faulted = pages(picture).find((r) => r.faulted);
  if (faulted) return pageStory(picture, faulted);
  let total = 0;
  let mapped = 0;
  for (const vma of new Set(picture.seen.map((r) => r.vma))) {
    total += Number((BigInt(vma.end) - BigInt(vma.start)) / 4096n);
    mapped += vma.ptes.filter((p) => p.present).length;
  }
  if (!total) return "The process holds no device mapping at this moment.";
  return `${mapped} of ${total} pages are mapped.`;
}

function asTable(picture: Picture): HTMLElement {
  const body = h("tbody");
  for (const row of pages(picture)) {
    const pte = row.pte?.present ? row.pte : undefined;
    body.append(
      h(
        "tr",
        {},
        h("td", {}, `${row.vma.path || "anonymous"} ${row.page}`),
        h("td", {}, hex(row.address)),
        h("td", {}, pte ? `${pte.user ? "user" : "kernel"}, ${pte.write ? "writable" : "read-only"}, ${cacheWord(pte.cache)}` : "not present"),
        h("td", {}, pte ? hex(pte.pfn) : ""),
        h("td", {}, pageStory(picture, row)),
      ),
    );
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
  return list;
}

// Timeline: the events in order, in words.

import { h } from "./dom";
import type { Event, Place, Run } from "./run";

const GROUPS: Record<string, string> = {
  "module-loaded": "module",
  "module-unloaded": "module",
  "process-started": "process",
  "process-ended": "process",
  mmap: "memory",
  munmap: "memory",
  mprotect: "memory",
  "range-mapped": "memory",
  "page-inserted": "memory",
  "page-fault": "fault",
  signal: "fault",
  oops: "fault",
  "driver-called": "driver",
  allocated: "driver",
  freed: "driver",
  logged: "log",
};

export const groupOf = (event: Event): string => GROUPS[event.type] ?? "other";

const text = (event: Event, key: string): string => String(event[key] ?? "");

const hexNumber = (value: unknown): string => {
  const n = Number(value);
  return n < 0 || !Number.isFinite(n) ? String(value) : "0x" + n.toString(16);
};

const returned = (event: Event): string => {
  const result = Number(event["result"] ?? 0);
  return result < 0 && result > -4096 ? `failed: ${result}` : "succeeded";
};

/** One event as a sentence. */
export function sentence(e: Event): string {
  switch (e.type) {
    case "module-loaded":
      return Number(e["initResult"]) === 0 ? `Module ${text(e, "module")} loaded` : `Module ${text(e, "module")} refused: ${text(e, "initResult")}`;
    case "module-unloaded":
      return `Module ${text(e, "module")} unloaded`;
    case "process-started":
      return `Process ${e.pid} started: ${text(e, "name")}`;
    case "process-ended":
      return e["signal"] ? `${text(e, "name")} was killed by ${text(e, "signal")}` : `${text(e, "name")} exited with ${text(e, "exit")}`;
    case "mmap": {
      const result = Number(e["result"]);
      const what = text(e, "path") || "anonymous memory";
      return `mmap of ${text(e, "length")} bytes of ${what}: ${result < 0 && result > -4096 ? result : hexNumber(result)}`;
    }
    case "munmap":
      return `munmap of ${text(e, "length")} bytes at ${text(e, "address")} ${returned(e)}`;
    case "mprotect":
      return `mprotect of ${text(e, "length")} bytes at ${text(e, "address")} ${returned(e)}`;
    case "range-mapped":
      return `${text(e, "function")} of ${text(e, "size")} bytes at ${text(e, "address")} to pfn ${hexNumber(e["pfn"])} ${returned(e)}`;
    case "page-inserted":
      return `${text(e, "function")} of pfn ${hexNumber(e["pfn"])} at ${text(e, "address")} ${returned(e)}`;
    case "page-fault":
      return `Page fault: ${text(e, "access")} of ${text(e, "address")} → ${text(e, "outcome")}`;
    case "signal":
      return `${text(e, "signal")} (${text(e, "code")}) at ${text(e, "address")}${e["handled"] === true ? ", handled" : ", deadly"}`;
    case "driver-called":
      return `Driver's ${text(e, "operation")} (${text(e, "function")}) returned ${text(e, "result")}`;
    case "allocated":
      return `${text(e, "allocator")} of ${text(e, "size")} bytes: ${text(e, "address")}`;
    case "freed":
      return `${text(e, "allocator")} freed ${text(e, "address")}`;
    case "logged":
      return text(e, "text");
    case "oops":
      return text(e, "headline");
    default:
      return e.type;
  }
}

export function renderTimeline(run: Run, jump: (place: Place) => void): HTMLElement {
  const events = run.events ?? [];
  const list = h("ol", { class: "events" });
  const groups = [...new Set(events.map(groupOf))];
  const filter = h("div", { class: "filter", role: "group", "aria-label": "Show" });
  for (const group of groups) {
    const box = h("input", { type: "checkbox" });
    box.checked = true;
    box.addEventListener("change", () => list.classList.toggle(`no-${group}`, !box.checked));
    filter.append(h("label", {}, box, ` ${group}`));
  }
  for (const e of events) {
    const item = h("li", { class: `event ${groupOf(e)} ${e.type}`, value: String(e.event) });
    const words = h("span", { class: "what" }, sentence(e));
    if (e.file && e.line !== undefined) {
      const link = h("a", { href: "#editor", class: "place" }, `${e.file}:${e.line}`);
      link.addEventListener("click", (click) => {
        click.preventDefault();
        jump(e);
      });
      item.append(link, words);
    } else {
      item.append(h("span", { class: "place" }), words);
    }
    list.append(item);
  }
  const node = h("div", { class: "timeline" }, filter, list);
  if (run.eventsOmitted) node.append(h("p", { class: "empty" }, `${run.eventsOmitted} further events are not shown.`));
  if (!events.length) return h("p", { class: "empty" }, "Nothing happened.");
  return node;
}

// Panes: F6 goes round them, the bar between them resizes them, and on a small screen one shows at a time.

import { byId, memory } from "./dom";
import { tabs } from "./tabs";

const LEAST = 20;
const MOST = 80;
const STEP = 2;

export type PaneName = "editor" | "result" | "reading";

export interface Panes {
  /** Brings a pane to the front where only one fits. */
  show(name: PaneName): void;
  /** Whether only one fits. */
  narrow(): boolean;
}

/** Wires the switch between panes, F6 and Shift+F6. */
export function panes(): Panes {
  const workspace = byId("workspace");
  const all: PaneName[] = ["reading", "editor", "result"];
  const screen = matchMedia("(max-width: 719.98px)");
  const control = tabs(byId("pane-switch"), (id) => {
    workspace.dataset["shown"] = id.slice("show-".length);
    if (screen.matches && id === "show-reading") byId<HTMLDetailsElement>("about").open = true;
  });
  const show = (name: PaneName) => control.select(`show-${name}`);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    const focused = all.findIndex((name) => byId(name).contains(document.activeElement));
    const from = focused >= 0 ? focused : screen.matches ? all.indexOf(workspace.dataset["shown"] as PaneName) : 0;
    const next = all[(from + (event.shiftKey ? -1 : 1) + all.length) % all.length]!;
    show(next);
    enter(byId(next));
  });
  show("editor");
  return { show, narrow: () => screen.matches };
}

/** Puts the focus on what a pane is for. */
function enter(pane: HTMLElement): void {
  const stops = [".cm-content", "[role=tab][aria-selected=true]", "summary", "textarea"];
  const stop = stops.map((selector) => pane.querySelector<HTMLElement>(selector)).find((node) => node && node.offsetParent !== null);
  (stop ?? pane).focus();
}

/** The bar that sizes the editor: by pointer, by the arrow keys; a double click forgets the size. */
export function splitter(): void {
  const bar = byId("splitter");
  const workspace = byId("workspace");
  const editor = byId("editor");
  const share = () => (editor.getBoundingClientRect().width / Math.max(1, workspace.clientWidth)) * 100;
  const set = (percent: number) => {
    const size = Math.round(Math.min(Math.max(percent, LEAST), MOST) * 10) / 10;
    document.documentElement.style.setProperty("--editor-width", `${size}%`);
    bar.setAttribute("aria-valuenow", String(Math.round(size)));
    memory.set("editor-width", String(size));
  };
  bar.setAttribute("aria-valuenow", String(Math.round(share())));
  bar.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    bar.setPointerCapture(event.pointerId);
    const start = event.clientX - editor.getBoundingClientRect().width;
    const move = (now: PointerEvent) => set(((now.clientX - start) / Math.max(1, workspace.clientWidth)) * 100);
    bar.addEventListener("pointermove", move);
    bar.addEventListener("lostpointercapture", () => bar.removeEventListener("pointermove", move), { once: true });
  });
  bar.addEventListener("keydown", (event) => {
    const to = { ArrowLeft: share() - STEP, ArrowRight: share() + STEP, Home: LEAST, End: MOST }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    set(to);
  });
  bar.addEventListener("dblclick", () => {
    document.documentElement.style.removeProperty("--editor-width");
    memory.remove("editor-width");
  });
}

// Panes: F6 goes round them, the bars between them resize them, and sizes are remembered.

import { memory } from "./dom";

const LEAST = 220;

/** F6 and Shift+F6 move the focus to the next or previous pane's first stop. */
export function roundPanes(panes: HTMLElement[]): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    const shown = panes.filter((pane) => pane.offsetParent !== null);
    const at = shown.findIndex((pane) => pane.contains(document.activeElement));
    const next = shown[(at + (event.shiftKey ? -1 : 1) + shown.length) % shown.length];
    const stop = next?.querySelector<HTMLElement>(".cm-content, [role=tab][tabindex='0'], button, a[href], [tabindex='0']");
    (stop ?? next)?.focus();
  });
}

/**
 * A bar that sizes the pane before it: by pointer, or by the arrow keys.
 *
 * @param property the custom property of the workspace that holds the pane's width
 */
export function splitter(bar: HTMLElement, workspace: HTMLElement, property: string): void {
  const before = bar.previousElementSibling as HTMLElement;
  const set = (width: number) => {
    const most = workspace.clientWidth - LEAST;
    const size = Math.round(Math.min(Math.max(width, LEAST), Math.max(LEAST, most)));
    workspace.style.setProperty(property, `${size}px`);
    bar.setAttribute("aria-valuenow", String(Math.round((size / Math.max(1, workspace.clientWidth)) * 100)));
    memory.set(property, String(size));
  };
  const remembered = Number(memory.get(property));
  if (remembered > 0) set(remembered);
  bar.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    bar.setPointerCapture(event.pointerId);
    const start = event.clientX - before.getBoundingClientRect().width;
    const move = (now: PointerEvent) => set(now.clientX - start);
    bar.addEventListener("pointermove", move);
    bar.addEventListener("lostpointercapture", () => bar.removeEventListener("pointermove", move), { once: true });
  });
  bar.addEventListener("keydown", (event) => {
    const by = { ArrowLeft: -24, ArrowRight: 24 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    set(before.getBoundingClientRect().width + by);
  });
  bar.addEventListener("dblclick", () => {
    workspace.style.removeProperty(property);
    memory.remove(property);
  });
}

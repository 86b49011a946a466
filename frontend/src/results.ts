// The result pane: fills its panels from a run and shows the one that matters.

import { consoleText, renderConsole } from "./console";
import { renderDiagnostics } from "./diagnostics";
import { button, byId, h } from "./dom";
import { renderFindings } from "./findings";
import { picturePanel } from "./picture/panel";
import type { Fix, Place, Run } from "./run";
import { tabs } from "./tabs";
import { renderTimeline } from "./timeline";

export interface ResultActions {
  jump: (place: Place) => void;
  apply: (fix: Fix) => string;
}

export interface Results {
  show(run: Run): void;
  /** Says whether the text is still what the run was made of. */
  stale(yes: boolean): void;
}

export function results(actions: ResultActions): Results {
  const panels = byId("panels");
  const scrolled = new Map<string, number>();
  let before = "tab-console";
  panels.dataset["wired"] = "";
  const control = tabs(byId("result-tabs"), (id) => {
    scrolled.set(before, panels.scrollTop);
    before = id;
    panels.scrollTop = scrolled.get(id) ?? 0;
  });
  control.select("tab-console");
  return {
    show(run) {
      scrolled.clear();
      byId("console").replaceChildren(
        ...(run.build.diagnostics.length ? [renderDiagnostics(run.build.diagnostics, actions.jump)] : []),
        ...(run.console.length ? [copyable(() => consoleText(run))] : []),
        renderConsole(run, actions.jump),
        usage(run),
      );
      byId("why").replaceChildren(renderFindings(run, actions));
      const picture = picturePanel(run);
      byId("picture").replaceChildren(picture.node);
      const point = (pid: number, address: string) => {
        control.select("tab-picture");
        if (picture.point(pid, address)) return true;
        control.select("tab-timeline");
        return false;
      };
      byId("timeline").replaceChildren(renderTimeline(run, { jump: actions.jump, point }));
      byId("log").replaceChildren(log(run));
      badge("tab-why", run.findings.length);
      badge("tab-log", run.dmesg.length);
      control.select(run.build.ok && run.findings.length ? "tab-why" : "tab-console");
      panels.scrollTop = 0;
      byId("announce").textContent = announcement(run);
    },
    stale: (yes) => (byId("stale").hidden = !yes),
  };
}

function badge(tab: string, count: number): void {
  const label = byId(tab);
  label.querySelector(".count")?.remove();
  if (count) label.append(h("span", { class: "count" }, ` ${count.toLocaleString("en")}`));
}

/** What a screen reader says after a run. */
export function announcement(run: Run): string {
  const errors = run.build.diagnostics.filter((d) => d.severity === "error").length;
  if (!run.build.ok) return `The build failed with ${errors} ${errors === 1 ? "error" : "errors"}.`;
  const findings = run.findings.length;
  return `The run has ended: ${run.outcome.replaceAll("_", " ")}. ${findings ? `${findings} ${findings === 1 ? "finding" : "findings"}.` : ""}`.trim();
}

function copyable(text: () => string): HTMLElement {
  const copy = button("Copy", () => {
    void navigator.clipboard.writeText(text()).then(
      () => (copy.textContent = "Copied"),
      () => (copy.textContent = "Not allowed"),
    );
    setTimeout(() => (copy.textContent = "Copy"), 1500);
  }, "copy");
  copy.title = "Copy the console as plain text";
  return h("div", { class: "over-corner" }, copy);
}

function usage(run: Run): HTMLElement {
  const l = run.limits;
  const number = (n: number) => n.toLocaleString("en");
  return h(
    "p",
    { class: "usage" },
    `Linux ${run.kernel} · ${number(l.instructions)} instructions · ${number(Math.ceil(l.memoryBytes / 1024))} KiB · ${number(l.wallMillis)} ms`,
  );
}

function log(run: Run): HTMLElement {
  if (!run.dmesg.length) return h("p", { class: "empty" }, "The kernel log is empty.");
  return h("pre", { class: "terminal", tabindex: "0", "aria-label": "Kernel log" }, run.dmesg.join("\n") + "\n");
}

// The result pane: fills its panels from a run and shows the one that matters.

import { consoleText, renderConsole } from "./console";
import { renderDiagnostics } from "./diagnostics";
import { button, byId, h } from "./dom";
import { renderFindings } from "./findings";
import { renderPicture } from "./picture/panel";
import type { Fix, Place, Run } from "./run";
import { tabs, type Tabs } from "./tabs";
import { renderTimeline } from "./timeline";

export interface ResultActions {
  jump: (place: Place) => void;
  apply: (fix: Fix) => string;
}

export interface Results {
  show(run: Run, choose: boolean): void;
  refuse(words: string): void;
}

export function results(actions: ResultActions): Results {
  const control: Tabs = tabs(byId("result-tabs"));
  control.select("tab-console");
  const badge = (tab: string, count: number) => {
    const label = byId(tab);
    const name = label.dataset["name"] ?? label.textContent ?? "";
    label.dataset["name"] = name;
    label.textContent = count ? `${name} ${count}` : name;
  };
  return {
    show(run, choose) {
      const consolePanel = byId("console");
      consolePanel.replaceChildren();
      if (run.build.diagnostics.length) consolePanel.append(renderDiagnostics(run.build.diagnostics, actions.jump));
      consolePanel.append(copyable(() => consoleText(run)), renderConsole(run, actions.jump), usage(run));
      byId("why").replaceChildren(renderFindings(run, actions));
      byId("picture").replaceChildren(renderPicture(run));
      byId("timeline").replaceChildren(renderTimeline(run, actions.jump));
      byId("log").replaceChildren(log(run));
      badge("tab-why", run.findings.length);
      badge("tab-log", run.dmesg.length);
      if (choose) control.select(run.build.ok && run.findings.length ? "tab-why" : "tab-console");
      byId("announce").textContent = announcement(run);
    },
    refuse(words) {
      const list = byId("problems");
      list.replaceChildren(...(words ? [h("li", {}, words)] : []));
      list.classList.toggle("empty", !words);
    },
  };
}

function announcement(run: Run): string {
  const errors = run.build.diagnostics.filter((d) => d.severity === "error").length;
  if (!run.build.ok) return `The build failed with ${errors} ${errors === 1 ? "error" : "errors"}.`;
  const findings = run.findings.length;
  return `The run has ended: ${run.outcome.replace("_", " ")}. ${findings ? `${findings} ${findings === 1 ? "finding" : "findings"}.` : ""}`;
}

function copyable(text: () => string): HTMLElement {
  const copy = button("Copy", () => {
    void navigator.clipboard.writeText(text()).then(
      () => (copy.textContent = "Copied"),
      () => (copy.textContent = "Not allowed"),
    );
    setTimeout(() => (copy.textContent = "Copy"), 1500);
  }, "copy");
  return copy;
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

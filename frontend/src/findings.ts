// Why: each finding reads like a good answer on a forum.

import { button, h, marked, placeLink } from "./dom";
import type { Finding, Fix, Place, Run } from "./run";

export interface FindingActions {
  jump: (place: Place) => void;
  /** Applies a fix to the editor; the words say how it went. */
  apply: (fix: Fix) => string;
}

export function renderFindings(run: Run, actions: FindingActions): HTMLElement {
  const list = h("div", { class: "findings" });
  if (!run.findings.length) {
    list.append(h("p", { class: "empty" }, emptyWords(run)));
    return list;
  }
  for (const finding of run.findings) list.append(article(finding, actions));
  return list;
}

function emptyWords(run: Run): string {
  if (!run.build.ok) return "Nothing ran: the build failed. The messages stand under Console.";
  return "Nothing is known to be wrong with this run.";
}

function article(finding: Finding, actions: FindingActions): HTMLElement {
  const title = placeLink(finding, actions.jump, "");
  title.append(...marked(finding.title));
  title.className = "cause";
  const steps = h("ol", { class: "chain" });
  for (const step of finding.steps) steps.append(h("li", {}, placeLink(step, actions.jump), " ", h("span", {}, ...marked(step.text))));
  const node = h("article", { class: `finding ${finding.severity}`, "data-finding": finding.id }, h("h2", {}, title));
  if (finding.steps.length) node.append(steps);
  if (finding.explanation) node.append(h("details", {}, h("summary", {}, "Why Linux does this"), h("p", {}, ...marked(finding.explanation))));
  if (finding.advice) node.append(h("p", { class: "advice" }, ...marked(finding.advice)));
  const tried = finding.fixes.filter((fix) => fix.edits.length);
  for (const fix of tried) node.append(fixNode(fix, actions));
  const told = finding.fixes.filter((fix) => !fix.edits.length);
  if (told.length) {
    node.append(
      h("h3", {}, tried.length ? "Or, by hand" : "By hand"),
      h("ul", { class: "by-hand" }, ...told.map((fix) => h("li", {}, ...marked(fix.title)))),
    );
  }
  return node;
}

function fixNode(fix: Fix, actions: FindingActions): HTMLElement {
  const diff = h("pre", { class: "diff", tabindex: "0", "aria-label": `Change: ${fix.title}` });
  for (const edit of fix.edits) {
    diff.append(h("span", { class: "where" }, `${edit.file}:${edit.line}`), "\n");
    const added = edit.after.split("\n");
    if (!added.includes(edit.before)) diff.append(h("del", {}, `- ${edit.before}`), "\n");
    for (const line of added)
      diff.append(line === edit.before ? h("span", {}, `  ${line}`) : h("ins", {}, `+ ${line}`), "\n");
  }
  const said = h("span", { class: "said", role: "status" });
  const attempt = button("Try it", () => {
    said.textContent = actions.apply(fix);
  });
  attempt.setAttribute("aria-label", `Try it: ${fix.title}`);
  return h("section", { class: "fix" }, h("h3", {}, ...marked(fix.title)), diff, attempt, said);
}

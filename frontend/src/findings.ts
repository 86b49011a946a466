// Why: each finding reads like a good answer on a forum.

import { button, h } from "./dom";
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

function placeLink(place: Place, jump: (place: Place) => void): HTMLElement {
  const link = h("a", { href: "#editor", class: "place" }, `${place.file}:${place.line}`);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    jump(place);
  });
  return link;
}

function article(finding: Finding, actions: FindingActions): HTMLElement {
  const title = h("a", { href: "#editor", class: "cause" }, finding.title);
  title.addEventListener("click", (event) => {
    event.preventDefault();
    actions.jump(finding);
  });
  const steps = h("ol", { class: "chain" });
  for (const step of finding.steps)
    steps.append(h("li", {}, placeLink(step, actions.jump), h("span", {}, step.text)));
  const node = h(
    "article",
    { class: `finding ${finding.severity}`, "data-finding": finding.id },
    h("h2", {}, title),
    steps,
    h("details", {}, h("summary", {}, "Why Linux does this"), h("p", {}, finding.explanation)),
    h("p", { class: "advice" }, finding.advice),
  );
  for (const fix of finding.fixes) node.append(fixNode(fix, actions));
  return node;
}

function fixNode(fix: Fix, actions: FindingActions): HTMLElement {
  const node = h("section", { class: "fix" }, h("h3", {}, fix.title));
  if (!fix.edits.length) return node;
  const diff = h("pre", { class: "diff" });
  for (const edit of fix.edits) {
    diff.append(h("span", { class: "where" }, `${edit.file}:${edit.line}`), "\n");
    const added = edit.after.split("\n");
    const kept = added.includes(edit.before);
    if (!kept) diff.append(h("del", {}, `- ${edit.before}`), "\n");
    for (const line of added)
      diff.append(line === edit.before ? h("span", {}, `  ${line}`) : h("ins", {}, `+ ${line}`), "\n");
  }
  const said = h("span", { class: "said", role: "status" });
  node.append(
    diff,
    button("Try it", () => {
      said.textContent = actions.apply(fix);
    }),
    said,
  );
  return node;
}

// What the compiler said, each line a way to its place.

import { h, placeLink } from "./dom";
import type { Diagnostic, Place } from "./run";

export function renderDiagnostics(diagnostics: Diagnostic[], jump: (place: Place) => void): HTMLElement {
  const list = h("ul", { class: "diagnostics", "aria-label": "Compiler messages" });
  for (const d of diagnostics) {
    const link = placeLink(d, jump, "");
    link.className = "";
    link.append(
      h("span", { class: "place" }, `${d.file}:${d.line}:${d.column}:`),
      " ",
      h("b", {}, `${d.severity}:`),
      ` ${d.message}`,
    );
    list.append(h("li", { class: d.severity }, link));
  }
  return list;
}

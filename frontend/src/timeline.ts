// Timeline: the events in order, in words.

import { button, h, marked, placeLink } from "./dom";
import type { Event, Place, Run } from "./run";
import { groupOf, isDeadly, sentence, shownAddress } from "./sentences";

const AT_ONCE = 500;

export interface TimelineActions {
  jump: (place: Place) => void;
  /** Shows the page at an address in the picture; false if it has none. */
  point: (pid: number, address: string) => boolean;
}

export function renderTimeline(run: Run, actions: TimelineActions): HTMLElement {
  const events = run.events ?? [];
  if (!events.length) return h("p", { class: "empty" }, run.build.ok ? "Nothing happened." : "Nothing ran: the build failed.");
  const list = h("ol", { class: "events" });
  const filter = h("div", { class: "filter", role: "group", "aria-label": "Show" });
  for (const group of new Set(events.map(groupOf))) {
    const box = h("input", { type: "checkbox" });
    box.checked = true;
    box.addEventListener("change", () => list.classList.toggle(`no-${group}`, !box.checked));
    filter.append(h("label", { class: `chip ${group}` }, box, ` ${group}`));
  }
  let shown = 0;
  const more = button("", () => grow());
  const grow = () => {
    for (const event of events.slice(shown, shown + AT_ONCE)) list.append(line(event, actions));
    shown = Math.min(events.length, shown + AT_ONCE);
    more.hidden = shown === events.length;
    more.textContent = `Show ${Math.min(AT_ONCE, events.length - shown).toLocaleString("en")} more of ${events.length.toLocaleString("en")}`;
  };
  grow();
  const node = h("div", { class: "timeline" }, filter, list, more);
  if (run.eventsOmitted) node.append(h("p", { class: "empty" }, `${run.eventsOmitted.toLocaleString("en")} further events are not kept.`));
  return node;
}

function line(e: Event, actions: TimelineActions): HTMLElement {
  const place = e.file && e.line !== undefined ? placeLink(e, actions.jump) : h("span", { class: "place" }, "");
  const item = h("li", { class: `event ${groupOf(e)} ${isDeadly(e) ? "deadly" : ""}`, "data-event": String(e.event) }, place, h("span", { class: "what" }, ...(e.type === "logged" ? [sentence(e)] : marked(sentence(e)))));
  const address = shownAddress(e);
  if (address) {
    const show = button("Picture", () => {
      if (actions.point(e.pid, address)) return;
      show.disabled = true;
      show.textContent = "not mapped at the end";
    }, "quiet");
    show.setAttribute("aria-label", `Show ${address} in the picture`);
    item.append(show);
  }
  return item;
}

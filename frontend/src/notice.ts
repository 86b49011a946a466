// One line above the panes for what went wrong or was done, with a way back.

import { button, byId, h } from "./dom";

export interface Notice {
  /** What could not be done; empty words take it away. */
  refuse(words: string): void;
  /** What was done, and how to take it back. */
  done(words: string, undo: () => void): void;
}

export function notice(): Notice {
  const list = byId("problems");
  const show = (name: string, ...children: (Node | string)[]) => {
    list.className = children.length ? `problems ${name}` : "problems empty";
    list.replaceChildren(...(children.length ? [h("li", {}, ...children)] : []));
  };
  const clear = () => show("");
  return {
    refuse: (words) => (words ? show("refused", words) : clear()),
    done: (words, undo) =>
      show(
        "said",
        words,
        " ",
        button("Undo", () => {
          clear();
          undo();
        }),
        " ",
        button("Fine", clear, "quiet"),
      ),
  };
}

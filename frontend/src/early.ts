// Before the first paint, as a script of its own that waits for nothing: what would else make the page flash or jump.

export {};

{
  const root = document.documentElement;
  root.dataset["script"] = "on";
  try {
    const theme = localStorage.getItem("mmaplab.theme");
    if (theme === "light" || theme === "dark") root.dataset["theme"] = theme;
    const width = Number(localStorage.getItem("mmaplab.editor-width"));
    if (width > 0) root.style.setProperty("--editor-width", `${width}%`);
  } catch {
    // No storage, nothing remembered.
  }
}

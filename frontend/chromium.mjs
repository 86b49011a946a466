// Prints which Chromium the browser tests use, as JSON: {"path", "args", "env"}. The machine's own if there is one, else the one
// that npm brought, unpacked once with the libraries it needs.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const own = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  (path) => path && existsSync(path),
);
if (own) {
  console.log(JSON.stringify({ path: own, args: ["--no-sandbox"], env: {} }));
} else {
  const folder = join(fileURLToPath(new URL(".", import.meta.url)), "node_modules/.chromium");
  mkdirSync(folder, { recursive: true });
  // The package unpacks to the folder for temporary files, and its libraries only where it takes the machine for a bare one.
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs22.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  const path = await chromium.executablePath();
  // Its own configuration looks for fonts in /tmp only, and without any font pages crash.
  const fonts = join(folder, "fonts.conf");
  const directories = [join(folder, "fonts"), "/usr/share/fonts"].map((directory) => `<dir>${directory}</dir>`).join("");
  writeFileSync(fonts, `<?xml version="1.0"?><fontconfig>${directories}<cachedir>${folder}/cache</cachedir></fontconfig>`);
  console.log(
    JSON.stringify({
      path,
      args: ["--no-sandbox", "--no-zygote", "--disable-gpu"],
      env: { LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_FILE: fonts },
    }),
  );
}

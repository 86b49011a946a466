import { defineConfig } from "vitest/config";

// Maven calls build.mjs, which sets the folder; alone, `npm run build` fills the same one.
export default defineConfig({
  base: "/assets/",
  build: {
    outDir: process.env.MMAPLAB_ASSETS ?? "../target/classes/static/assets",
    emptyOutDir: true,
    assetsDir: ".",
    manifest: "manifest.json",
    modulePreload: { polyfill: false },
    rollupOptions: { input: ["src/main.ts", "src/early.ts"] },
    target: "es2022",
  },
  // A test reads the colours.
  test: { css: true },
});

package dev.mmaplab.web;

/** Examples in the API's description. */
final class ApiExamples {
  static final String PROGRAM =
      """
      {
        "kernel": "6.1",
        "files": { "prog.c": "#include <stdio.h>\\nint main(void)\\n{\\n\\tprintf(\\"hello\\\\n\\");\\n\\treturn 0;\\n}\\n" },
        "script": "./prog\\n",
        "include": ["events", "memory"]
      }
      """;

  static final String CONFIGURATION =
      """
      {
        "device": "maps0", "major": 42,
        "buffer": { "allocator": "vmalloc", "pages": 16, "reserved": true, "fill": { "everyPage": "ddccbbaa" } },
        "mmap": { "strategy": "remap_each_page", "checkReturn": false, "checkSize": true, "checkOffset": false,
                  "cache": "cached", "flags": ["VM_DONTEXPAND"], "clearMayWrite": false, "refuse": ["VM_EXEC"], "capability": null },
        "vmOps": { "countOpens": false }
      }
      """;

  static final String DRIVER =
      """
      {
        "kernel": "6.12",
        "driver": {
          "buffer": { "allocator": "vmalloc", "pages": 16, "fill": { "everyPage": "ddccbbaa" } },
          "mmap": { "strategy": "vm_insert_page" }
        },
        "files": { "prog.c": "#include <fcntl.h>\\n#include <stdio.h>\\n#include <sys/mman.h>\\nint main(void)\\n{\\n\\tint fd = open(\\"/dev/maps0\\", O_RDONLY);\\n\\tunsigned *p = mmap(0, 65536, PROT_READ, MAP_PRIVATE, fd, 0);\\n\\tprintf(\\"[%x]\\\\n\\", p[0]);\\n\\treturn 0;\\n}\\n" },
        "script": "insmod driver.ko\\nmknod /dev/maps0 c 42 0\\n./prog\\nrmmod driver\\n"
      }
      """;

  static final String ANSWER =
      """
      {
        "id": "01JD3V6C2X8W4M9Q0T5R7Y1ZAB",
        "kernel": "6.1",
        "outcome": "completed",
        "build": { "ok": true, "diagnostics": [
            { "file": "driver.c", "line": 42, "column": 15, "severity": "warning", "message": "unused variable ‘start’ [-Wunused-variable]" } ] },
        "console": [
            { "command": "insmod driver.ko", "output": "", "exit": 0 },
            { "command": "./prog", "output": "Mapped memory is at 0x7ffff7fe9000\\n", "signal": "SIGBUS" } ],
        "dmesg": [],
        "findings": [
            { "id": "remap-cow-partial", "severity": "error", "title": "…", "explanation": "…", "advice": "…",
              "file": "driver.c", "line": 52, "column": 1, "events": [17, 23], "steps": [], "fixes": [] } ],
        "limits": { "instructions": 48211, "memoryBytes": 1310720, "outputBytes": 212, "wallMillis": 3 }
      }
      """;

  static final String INVALID =
      """
      {
        "type": "urn:mmaplab:problem:invalid-field",
        "title": "A field cannot be what it is",
        "status": 422,
        "detail": "kernel: unknown kernel 5.4; known are 6.1 and 6.12",
        "errors": [ { "field": "kernel", "message": "unknown kernel 5.4; known are 6.1 and 6.12" } ]
      }
      """;

  private ApiExamples() {}
}

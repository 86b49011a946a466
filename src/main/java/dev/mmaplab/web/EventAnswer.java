package dev.mmaplab.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Optional;

/**
 * Something that happened in a run.
 *
 * @param values what mattered, by name: each type of event has its own
 */
@Schema(
    name = "Event",
    description =
        """
        Something that happened in a run. Besides the fields shown, each type has its own; addresses and vmFlags are hex text.

        - `module-loaded` module, initResult; `module-unloaded` module
        - `process-started` parent, name; `process-ended` name, exit, signal ("" if it exited by itself)
        - `mmap` length, prot, flags, path, offset, result; `munmap`, `mprotect` address, length, (prot), result
        - `driver-called` operation, function, result
        - `range-mapped` function, vmaStart, vmaEnd, vmFlags, address, pfn, size, result, resultUsed
        - `page-inserted` function, vmaStart, address, pfn, result
        - `page-fault` address, access, user, outcome, pfn
        - `signal` signal, code, address, handled
        - `allocated` allocator, address, size; `freed` allocator, address
        - `undefined-behaviour` kind, text, address, made, released: what C forbids and hardware does not notice; the last two are places
        - `logged` level, text; `oops` headline, address
        """,
    additionalProperties = Schema.AdditionalPropertiesValue.TRUE,
    example =
        """
        {"event": 17, "type": "range-mapped", "pid": 2, "file": "driver.c", "line": 52, "column": 1,
         "function": "remap_pfn_range", "vmaStart": "0x7ffff7fd9000", "vmaEnd": "0x7ffff7fe9000", "vmFlags": "0x71",
         "address": "0x7ffff7fd9000", "pfn": 4711, "size": 4096, "result": -22, "resultUsed": false}
        """)
record EventAnswer(
    @Schema(description = "Its number, from 0") int event,
    @Schema(example = "range-mapped") String type,
    @Schema(description = "0: no process did it") int pid,
    Optional<String> file,
    Optional<Integer> line,
    Optional<Integer> column,
    @JsonAnyGetter @JsonAnySetter @Schema(hidden = true) Map<String, Object> values) {}

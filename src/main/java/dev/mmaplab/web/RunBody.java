package dev.mmaplab.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /api/v1/runs}, as it came: nothing in it is checked yet. */
@Schema(name = "RunRequest", description = "Files and a script for a fresh computer")
record RunBody(
    @Schema(description = "Version of Linux", example = "6.1", defaultValue = "6.1")
        Optional<String> kernel,
    @Schema(
            description =
                "Texts by plain file name. A .c file with MODULE_LICENSE is a kernel module, any"
                    + " other a program.",
            example =
                "{\"prog.c\": \"#include <stdio.h>\\n"
                    + "int main(void) { printf(\\\"hello\\\\n"
                    + "\\\"); return 0; }\\n"
                    + "\"}")
        Optional<Map<String, @Nullable String>> files,
    @Schema(description = "A driver configuration, instead of driver.c")
        Optional<DriverBody> driver,
    @Schema(
            description =
                "Lines of a POSIX shell, run as root in the folder of the files. Without: insmod"
                    + " every module, run every program, rmmod every module",
            example = "./prog\n")
        Optional<String> script,
    @Schema(description = "What programs read from standard input", example = "")
        Optional<String> stdin,
    @Schema(
            description = "What to add to the answer: events, memory",
            example = "[\"events\", \"memory\"]")
        Optional<List<@Nullable String>> include) {}

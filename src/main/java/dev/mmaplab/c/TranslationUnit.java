package dev.mmaplab.c;

import java.util.List;
import java.util.Map;

/**
 * What the parser hands to the code generator.
 *
 * @param name the .c file
 * @param functions in order of appearance, static inline ones of headers included
 * @param variables those with static storage, block-scope statics included
 * @param structs file-scope struct and union tags
 */
public record TranslationUnit(
    String name,
    List<Symbol.Function> functions,
    List<Symbol.Variable> variables,
    Map<String, Type.Struct> structs) {}

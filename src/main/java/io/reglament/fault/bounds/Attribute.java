package io.reglament.fault.bounds;

import org.jspecify.annotations.Nullable;

/** An attribute of a document: told as present or missing, or by its value, which means present. */
public record Attribute(boolean present, @Nullable String value) {}

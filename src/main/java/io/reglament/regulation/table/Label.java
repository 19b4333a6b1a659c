package io.reglament.regulation.table;

/** What people read instead of a name, in Russian and English. */
public record Label(String ru, String en) {}

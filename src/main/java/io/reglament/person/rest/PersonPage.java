package io.reglament.person.rest;

import io.reglament.person.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the directory.
 *
 * @param next cursor of the next part; null for the last
 */
public record PersonPage(List<Person> items, @Nullable String next) {}

package io.reglament.regulation.panache;

import io.reglament.regulation.ScopedLaw;
import io.reglament.regulation.bundle.Bundles.Kept;
import java.util.List;
import java.util.SortedMap;

/**
 * The law as it was read at one moment.
 *
 * @param kept all versions, withdrawn ones too, the earliest effective first
 * @param law those that bind
 * @param unreadable by name of a stored version why it is no law
 * @param changes imports and withdrawals that had been made
 */
record LawRead(List<Kept> kept, ScopedLaw law, SortedMap<String, String> unreadable, long changes) {}

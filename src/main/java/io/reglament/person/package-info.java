/** The directory of the company's persons, so that people read names; it stands beside the record, which knows ids only. */
@NullMarked
package io.reglament.person;

import org.jspecify.annotations.NullMarked;

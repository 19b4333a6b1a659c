/** What an evaluation says: deadlines, violations, actions and the like, each with its rule, rows, version and sentence. */
@NullMarked
package io.reglament.finding;

import org.jspecify.annotations.NullMarked;

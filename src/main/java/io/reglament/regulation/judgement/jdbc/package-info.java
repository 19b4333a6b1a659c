/** Judgements in the database. */
@NullMarked
package io.reglament.regulation.judgement.jdbc;

import org.jspecify.annotations.NullMarked;

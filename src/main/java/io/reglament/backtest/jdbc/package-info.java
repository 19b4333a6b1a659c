/** Backtests in PostgreSQL, shared by all replicas. */
@NullMarked
package io.reglament.backtest.jdbc;

import org.jspecify.annotations.NullMarked;

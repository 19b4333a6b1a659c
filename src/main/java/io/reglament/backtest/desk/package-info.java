/** Runs of backtests: one decision made twice, a part, and the threads that do them behind all other work. */
@NullMarked
package io.reglament.backtest.desk;

import org.jspecify.annotations.NullMarked;

/** Backtests in sentences. */
@NullMarked
package io.reglament.backtest.text;

import org.jspecify.annotations.NullMarked;

/** Backtests as JSON: sums as they are kept, and the difference of two answers. */
@NullMarked
package io.reglament.backtest.json;

import org.jspecify.annotations.NullMarked;

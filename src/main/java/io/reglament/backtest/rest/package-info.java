/** Backtests over HTTP. */
@NullMarked
package io.reglament.backtest.rest;

import org.jspecify.annotations.NullMarked;

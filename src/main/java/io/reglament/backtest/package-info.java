/** What a draft would change: decisions made anew under the law in force and under the draft in its place, and the sums of the differences. */
@NullMarked
package io.reglament.backtest;

import org.jspecify.annotations.NullMarked;

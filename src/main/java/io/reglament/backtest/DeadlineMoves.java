package io.reglament.backtest;

/**
 * What became of deadlines.
 *
 * @param earlier due earlier under the draft
 * @param later due later under the draft
 * @param more listed under the draft only
 * @param fewer listed under the law in force only
 */
public record DeadlineMoves(long earlier, long later, long more, long fewer) {
    static final DeadlineMoves NONE = new DeadlineMoves(0, 0, 0, 0);

    public DeadlineMoves plus(DeadlineMoves other) {
        return new DeadlineMoves(earlier + other.earlier, later + other.later, more + other.more, fewer + other.fewer);
    }
}

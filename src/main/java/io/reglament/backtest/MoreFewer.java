package io.reglament.backtest;

/** How many of something there are under the draft that there were not, and how many there are no more. */
public record MoreFewer(long more, long fewer) {
    public MoreFewer plus(MoreFewer other) {
        return new MoreFewer(more + other.more, fewer + other.fewer);
    }
}

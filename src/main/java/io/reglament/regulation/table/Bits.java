package io.reglament.regulation.table;

/** Sets of row positions in words of 64 bits, without the checks and growth of {@link java.util.BitSet}. */
final class Bits {
    private Bits() {}

    static boolean has(long[] bits, int position) {
        return (bits[position >> 6] & (1L << position)) != 0;
    }

    static void set(long[] bits, int position) {
        bits[position >> 6] |= 1L << position;
    }

    static void clear(long[] bits, int position) {
        bits[position >> 6] &= ~(1L << position);
    }
}

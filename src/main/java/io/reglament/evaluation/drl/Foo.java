package io.reglament.evaluation.drl;

public record Foo(Kind kind, boolean missed, Boolean told) {
    public enum Kind {
        A,
        B
    }
}

package io.reglament.regulation.table;

/** What people read instead of a name, in Russian and English. */
public record Label(String ru, String en) {
    /** The words that are not those of another label, each language by itself; empty where they are. */
    public Label otherThan(Label other) {
        return new Label(ru.equals(other.ru) ? "" : ru, en.equals(other.en) ? "" : en);
    }
}

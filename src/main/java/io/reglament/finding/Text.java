package io.reglament.finding;

/** One sentence in Russian and in English. */
public record Text(String ru, String en) {
    /** Stands until the sentence is made. */
    public static final Text NONE = new Text("", "");

    /** This sentence and the next. */
    public Text then(Text next) {
        return new Text(ru + " " + next.ru, en + " " + next.en);
    }
}

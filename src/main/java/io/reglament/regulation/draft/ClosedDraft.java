package io.reglament.regulation.draft;

/** A draft that nobody edits now: it was discarded, is in review, or is law. */
public final class ClosedDraft extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    /** @param draft one that is not open */
    public ClosedDraft(Draft draft) {
        super(detail(draft), null, false, false);
        code = "draft-"
                + draft.stage().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** {@code draft-discarded}, {@code draft-in-review} or {@code draft-approved}. */
    public String code() {
        return code;
    }

    private static String detail(Draft draft) {
        Draft.Ended ended = draft.ended();
        if (ended != null) {
            return "Draft %d was discarded by %s.".formatted(draft.id(), ended.by());
        }
        Step last = draft.last();
        return (last.kind() == Step.Kind.APPROVED
                        ? "Draft %d is law as %s, approved by %s; begin another draft to change it."
                        : "Draft %d is in review as %s, submitted by %s; recall or reject it to edit it.")
                .formatted(draft.id(), last.submission().version(), last.by());
    }
}

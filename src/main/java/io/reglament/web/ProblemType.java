package io.reglament.web;

import java.net.URI;
import java.util.stream.Stream;

/** The kinds of problem that every operation may answer; {@code docs/errors.md} explains them. */
public enum ProblemType {
    MALFORMED(
            400,
            "malformed",
            "The request could not be read",
            "Each entry of 'errors' names a place and what is wrong there."),
    NO_KEY(401, "no-valid-key", "A valid key is needed", "Send 'Authorization: Bearer sr_...' with a live key."),
    FORBIDDEN(403, "role-may-not", "The key's role may not do this", "Another role is needed for this operation."),
    NOT_FOUND(404, "not-found", "There is no such thing", "The path, or what it names, does not exist."),
    METHOD(
            405,
            "method-not-allowed",
            "The path does not take this method",
            "The OpenAPI document lists the methods of each path."),
    NOT_ACCEPTABLE(
            406,
            "not-acceptable",
            "No such representation",
            "The OpenAPI document lists the media types that can be asked for."),
    TOO_SLOW(
            408,
            "too-slow",
            "The body did not come in time",
            "Nothing was done. A body has to be there as a whole within half a minute."),
    CONFLICT(409, "conflict", "Something else is there already", "The request contradicts what is stored."),
    STALE(412, "stale", "It has been changed since it was read", "Read it again, and send its ETag as If-Match."),
    TOO_LARGE(413, "too-large", "The body is too large", "The body is over the limit of this operation."),
    MEDIA_TYPE(
            415,
            "unsupported-media-type",
            "The body has another media type",
            "The OpenAPI document lists the media types that are read."),
    IMPOSSIBLE(
            422,
            "impossible",
            "The request was read, but cannot be",
            "Each entry of 'errors' names a place and what is wrong there."),
    NO_CONDITION(
            428,
            "condition-required",
            "A condition is needed",
            "Send the ETag that was read as If-Match, or 'If-None-Match: *' for something new."),
    TOO_MANY(
            429,
            "too-many-requests",
            "Over this client's rate",
            "Nothing was done. Wait for the time that Retry-After says."),
    INTERNAL(
            500,
            "internal",
            "Something went wrong here",
            "The operator finds it in the log under the id of 'incident'."),
    UNAVAILABLE(
            503,
            "unavailable",
            "Overloaded, or the database is away",
            "This cannot be answered now. Try again after the time that Retry-After says.");

    private static final String SPACE = "urn:reglament:problem:";

    private final int status;
    private final URI type;
    private final String title;
    private final String detail;

    ProblemType(int status, String name, String title, String detail) {
        this.status = status;
        this.type = URI.create(SPACE + name);
        this.title = title;
        this.detail = detail;
    }

    /** The kind of a status; another client's error is malformed, another server's error internal. */
    static ProblemType ofStatus(int status) {
        return Stream.of(values())
                .filter(each -> each.status == status)
                .findFirst()
                .orElse(status < INTERNAL.status ? MALFORMED : INTERNAL);
    }

    public int status() {
        return status;
    }

    URI type() {
        return type;
    }

    public String title() {
        return title;
    }

    /** What to do about it, where there is nothing more exact to say. */
    String detail() {
        return detail;
    }
}

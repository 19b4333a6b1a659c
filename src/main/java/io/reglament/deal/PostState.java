package io.reglament.deal;

/** Whether a head's post is filled. */
public enum PostState {
    FILLED,
    VACANT
}

package io.reglament.regulation.draft;

import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * A draft put forward as a version.
 *
 * @param revision the draft as it was after this edit
 * @param contentHash digest of all that the version would say but for its approval
 * @param version name of the version, such as SR-1.1
 * @param effectiveFrom first instant at which it would bind, in the zone's offset
 * @param zone in which that instant was named
 * @param benefit what the change is good for, in the words of who wants it (PC-03)
 */
public record Submission(
        int revision, String contentHash, String version, OffsetDateTime effectiveFrom, ZoneId zone, String benefit) {}

package io.reglament.access;

import java.time.Duration;

/** How much each client may ask for in a while; a line of a batch counts as much as a request. */
public interface Rate {
    /** Takes one from the client's share: zero if there was one, else how long to wait for the next, with none taken. */
    Duration take(String client);
}

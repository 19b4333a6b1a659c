/** Password hashes by argon2id. */
@NullMarked
package io.reglament.access.argon2;

import org.jspecify.annotations.NullMarked;

/** What the service's own database role may do to clients and keys. */
@NullMarked
package io.reglament.access.jdbc;

import org.jspecify.annotations.NullMarked;

/** Who may do what: clients, their keys and roles. */
@NullMarked
package io.reglament.access;

import org.jspecify.annotations.NullMarked;

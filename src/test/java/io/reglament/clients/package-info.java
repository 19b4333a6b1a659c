@NullMarked
package io.reglament.clients;

import org.jspecify.annotations.NullMarked;

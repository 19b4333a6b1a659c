/** The work of a release, without a transport. */
@NullMarked
package io.reglament.regulation.release.desk;

import org.jspecify.annotations.NullMarked;

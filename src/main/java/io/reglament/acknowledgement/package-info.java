/** That staff has read and signed a version of the law, which a sanction asks for (S1-05). */
@NullMarked
package io.reglament.acknowledgement;

import org.jspecify.annotations.NullMarked;

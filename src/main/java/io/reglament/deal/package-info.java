/** The facts of a deal as the CRM states them: immutable records, where absent means unknown (model 3.1, 3.4, 3.5). */
@NullMarked
package io.reglament.deal;

import org.jspecify.annotations.NullMarked;

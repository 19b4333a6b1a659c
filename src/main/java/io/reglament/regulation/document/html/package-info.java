/** The regulation as one HTML file that needs nothing else: read on a phone, printed on A4. */
@NullMarked
package io.reglament.regulation.document.html;

import org.jspecify.annotations.NullMarked;

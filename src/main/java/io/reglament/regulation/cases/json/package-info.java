/** Cases as JSON. */
@NullMarked
package io.reglament.regulation.cases.json;

import org.jspecify.annotations.NullMarked;

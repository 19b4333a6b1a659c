/** What every request and answer has in common: problems, limits, headers, ids. Nobody imports it. */
@NullMarked
package io.reglament.web;

import org.jspecify.annotations.NullMarked;

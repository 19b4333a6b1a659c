/** Decision requests as JSON: the records of the deal are the schema, read strictly and written canonically. */
@NullMarked
package io.reglament.deal.json;

import org.jspecify.annotations.NullMarked;

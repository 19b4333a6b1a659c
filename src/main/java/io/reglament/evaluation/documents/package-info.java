/** Requests, quotations, contracts, orders and invoices as papers: attributes, steps, terms, chain (T16, T17, T18). */
@NullMarked
package io.reglament.evaluation.documents;

import org.jspecify.annotations.NullMarked;

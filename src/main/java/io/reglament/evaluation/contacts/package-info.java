/** Single contacts and what they oblige to: callbacks, reports, the cadence of service, pauses, consent. */
@NullMarked
package io.reglament.evaluation.contacts;

import org.jspecify.annotations.NullMarked;

/** What no version of the regulation may change: the contract of its tables and rules, and the check of a version against it. */
@NullMarked
package io.reglament.regulation.contract;

import org.jspecify.annotations.NullMarked;

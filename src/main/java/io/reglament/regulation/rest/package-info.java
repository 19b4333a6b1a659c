/** The regulation over HTTP: versions, their tables, bundles in and out. */
@NullMarked
package io.reglament.regulation.rest;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.reglament.web;

import org.jspecify.annotations.NullMarked;

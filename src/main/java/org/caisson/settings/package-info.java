/** Typed configuration: the one place that reads settings, and the one that reads a clock. */
@NullMarked
package org.caisson.settings;

import org.jspecify.annotations.NullMarked;

/** The exports of a plan by name, for everyone who asks for one. */
@NullMarked
package org.caisson.export.named;

import org.jspecify.annotations.NullMarked;

/** How highly what is planned is classified, and to whom it may be released. */
@NullMarked
package org.caisson.domain.marking;

import org.jspecify.annotations.NullMarked;

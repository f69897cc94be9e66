/** What can be wrong with a planning model, and how it is said. */
@NullMarked
package org.caisson.domain.validation;

import org.jspecify.annotations.NullMarked;

/** How strictly something that is asked for must be met. */
@NullMarked
package org.caisson.domain.requirement;

import org.jspecify.annotations.NullMarked;

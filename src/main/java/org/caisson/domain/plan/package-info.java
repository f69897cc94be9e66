/** The plan: what is made, delivered and held, month by month, with its certificate. */
@NullMarked
package org.caisson.domain.plan;

import org.jspecify.annotations.NullMarked;

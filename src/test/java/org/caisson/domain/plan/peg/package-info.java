@NullMarked
package org.caisson.domain.plan.peg;

import org.jspecify.annotations.NullMarked;

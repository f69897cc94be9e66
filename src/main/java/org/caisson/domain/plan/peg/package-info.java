/** Where each delivery of a plan comes from, and where each thing made or bought goes. */
@NullMarked
package org.caisson.domain.plan.peg;

import org.jspecify.annotations.NullMarked;

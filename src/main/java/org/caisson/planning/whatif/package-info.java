/** What-if: plans of changed models beside the plan of their base. */
@NullMarked
package org.caisson.planning.whatif;

import org.jspecify.annotations.NullMarked;

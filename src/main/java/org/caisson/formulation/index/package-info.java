/** What exists in a planning model, numbered: lines, stocks, orders and who may fill them. */
@NullMarked
package org.caisson.formulation.index;

import org.jspecify.annotations.NullMarked;

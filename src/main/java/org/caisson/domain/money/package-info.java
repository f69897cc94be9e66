/** Money and the currencies it is stated in. */
@NullMarked
package org.caisson.domain.money;

import org.jspecify.annotations.NullMarked;

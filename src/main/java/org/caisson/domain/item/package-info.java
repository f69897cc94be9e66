/** What is made, bought or delivered, and what it is made of. */
@NullMarked
package org.caisson.domain.item;

import org.jspecify.annotations.NullMarked;

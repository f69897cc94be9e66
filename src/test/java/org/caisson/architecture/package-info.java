/** The rules of the house, each with its reason, and proof that each can fail. */
@NullMarked
package org.caisson.architecture;

import org.jspecify.annotations.NullMarked;

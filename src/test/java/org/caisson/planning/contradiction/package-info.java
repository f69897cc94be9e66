@NullMarked
package org.caisson.planning.contradiction;

import org.jspecify.annotations.NullMarked;

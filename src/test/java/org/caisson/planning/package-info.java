@NullMarked
package org.caisson.planning;

import org.jspecify.annotations.NullMarked;

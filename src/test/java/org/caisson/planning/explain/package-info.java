@NullMarked
package org.caisson.planning.explain;

import org.jspecify.annotations.NullMarked;

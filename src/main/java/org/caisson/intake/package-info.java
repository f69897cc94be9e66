/**
 * Reading planning models: from folders, files and inline documents, with every fault reported at
 * once, where it stands.
 */
@NullMarked
package org.caisson.intake;

import org.jspecify.annotations.NullMarked;

/** Keeps documents and plans in a relational database, and runs plans from there. */
@NullMarked
package org.caisson.persistence;

import org.jspecify.annotations.NullMarked;

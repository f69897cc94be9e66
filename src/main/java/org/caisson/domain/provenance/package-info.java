/** Where a figure comes from, and how far it may be believed. */
@NullMarked
package org.caisson.domain.provenance;

import org.jspecify.annotations.NullMarked;

/** What nations have ordered: frameworks and contract lines. */
@NullMarked
package org.caisson.domain.contract;

import org.jspecify.annotations.NullMarked;

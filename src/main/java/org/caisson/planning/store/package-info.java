/** What is kept: models, industrial bases and contract sets, revision by revision. */
@NullMarked
package org.caisson.planning.store;

import org.jspecify.annotations.NullMarked;

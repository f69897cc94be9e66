/** What is different between two revisions, in the words of those who wrote them. */
@NullMarked
package org.caisson.export.diff;

import org.jspecify.annotations.NullMarked;

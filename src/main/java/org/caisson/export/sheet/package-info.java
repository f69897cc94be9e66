/** Tables with titles and charts, as people read them: what CSV files and workbooks are made of. */
@NullMarked
package org.caisson.export.sheet;

import org.jspecify.annotations.NullMarked;
